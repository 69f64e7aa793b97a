package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.call.CallRecord;
import io.goldunit.call.TapeMode;
import io.goldunit.candidate.Candidate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run whose file cannot be written: it says which, and no call is paid for again. */
class UnwrittenRunTests {

    private ServedRun run;

    @BeforeEach
    void start(@TempDir Path folder) {
        run = new ServedRun(folder);
    }

    @AfterEach
    void stop() {
        run.close();
    }

    @Test
    void theNextRunHasEveryCall() throws Exception {
        Path inTheWay = run.files().run().resolve("in the way");
        Candidate candidate = run.whole();

        assertThatThrownBy(() -> run.of((it, calls) -> {
                    Files.createDirectories(inTheWay);
                    return candidate.answer(it, calls);
                }))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(run.files().run().toString());
        assertThat(run.files().calls(TapeMode.AUTO)).exists();
        assertThat(run.files().unfinished()).exists();
        Files.delete(inTheWay);
        run.server.forgetReceived();

        Outcome outcome = run.of(candidate);

        assertThat(run.server.receivedCount()).isZero();
        assertThat(outcome.run().cases().get(0).trials().get(0).calls())
                .hasSize(2)
                .noneMatch(CallRecord::replayed);
        assertThat(run.files().run()).isRegularFile();
        assertThat(run.files().calls(TapeMode.AUTO)).doesNotExist();
    }

    @Test
    void whereItsTapeCannotBeWrittenEitherTheErrorSaysFirstWhereItsCallsAre() {
        Path tape = run.folder.resolve("shop/tape");
        Path used = run.files().path().resolve(TapeUse.FILE).resolve("in the way");
        Candidate candidate = run.whole();

        assertThatThrownBy(() -> run.of((it, calls) -> {
                    Files.createDirectories(used);
                    Files.createDirectories(tape.getParent());
                    Files.writeString(tape, "a file where the folder of the tape would be");
                    return candidate.answer(it, calls);
                }))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("the tape ")
                .hasMessageContaining("2 recorded calls are kept in ");
    }
}
