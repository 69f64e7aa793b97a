package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.call.ScriptedModel;
import io.goldunit.call.TapeMode;
import io.goldunit.candidate.Candidate;
import io.goldunit.candidate.Prompt;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TapeUseTests {

    private static final Prompt ASK = Prompt.of("ask", "{{input}}");

    @TempDir
    Path folder;

    private Shop shop;

    @BeforeEach
    void empty() {
        shop = new Shop(folder);
    }

    private void run(ScriptedModel model) throws Exception {
        shop.run(BaselineMode.CHECK, Shop.scored(Candidate.of(model, ASK), "right/1"));
    }

    private Optional<Set<String>> used() {
        return new TapeUse(folder.resolve("target/goldunit/shop/io.shop.ShopTests.answers")).read();
    }

    @Test
    void aWholeRunNotesTheCallsItHasRecordedOrReplayed() throws Exception {
        run(ScriptedModel.saying("right"));
        Set<String> recorded = used().orElseThrow();
        run(ScriptedModel.saying("never asked"));

        assertThat(recorded).hasSizeGreaterThanOrEqualTo(9);
        assertThat(recorded).containsAll(used().orElseThrow());
    }

    @Test
    void aPartialRunNotesNothingAndNeitherDoesOneWithErrorsOrWithoutTape() throws Exception {
        run(ScriptedModel.saying("right"));
        shop.cases = Set.of("c1");
        run(ScriptedModel.saying("right"));
        assertThat(used()).isEmpty();

        shop.cases = Set.of();
        shop.tape = TapeMode.RECORD;
        run(ScriptedModel.answering(request -> {
            if (request.messages().toString().contains("question 5")) {
                throw new IllegalStateException("503");
            }
            return ScriptedModel.reply("right");
        }));
        assertThat(used()).isEmpty();

        shop.tape = TapeMode.OFF;
        run(ScriptedModel.saying("right"));
        assertThat(used()).isEmpty();
    }
}
