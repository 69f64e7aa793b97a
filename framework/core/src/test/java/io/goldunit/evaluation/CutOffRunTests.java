package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.UserMessage;
import io.goldunit.call.ScriptedModel;
import io.goldunit.call.TapeMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other runs do to the calls that one left which was cut off. */
class CutOffRunTests {

    @TempDir
    Path folder;

    private final List<String> asked = new CopyOnWriteArrayList<>();

    private Evaluation evaluation(int most) {
        ScriptedModel model = ScriptedModel.answering(request -> {
            asked.add(((UserMessage) request.messages().get(0)).singleText());
            if (asked.size() > most) {
                throw new OutOfMemoryError("for a test");
            }
            return ScriptedModel.reply("right");
        });
        return Shop.asking(model).concurrency(1).trials(1).baselineTrials(1);
    }

    @Test
    void aRunOfSelectedCasesLeavesThoseOfTheOthers() throws Exception {
        Shop shop = new Shop(folder);
        shop.tape = TapeMode.OFF;
        assertThatThrownBy(() -> shop.run(BaselineMode.CHECK, evaluation(4))).hasMessageContaining("for a test");
        shop.cases = Set.of("c1");
        shop.run(BaselineMode.CHECK, evaluation(99));
        shop.cases = Set.of();
        asked.clear();

        shop.run(BaselineMode.CHECK, evaluation(99));

        assertThat(asked)
                .doesNotContain("question 2", "question 3", "question 4")
                .contains("question 5");
    }
}
