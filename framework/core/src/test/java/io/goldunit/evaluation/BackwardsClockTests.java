package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.call.CallRecord;
import io.goldunit.run.TrialResult;
import io.goldunit.testkit.Fault;
import io.goldunit.testkit.When;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The machine's clock is set back while a run goes on: what is measured does not follow it. */
class BackwardsClockTests {

    /** Goes back half a day each time it is looked at. */
    private static final class Backwards extends Clock {

        private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-02T10:15:30Z"));

        @Override
        public Instant instant() {
            return now.getAndUpdate(it -> it.minus(Duration.ofHours(12)));
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @TempDir
    Path folder;

    @Test
    void aRunIsAsItWouldBeAndNoTimeIsNegative() throws Exception {
        try (ServedRun run = new ServedRun(folder)) {
            run.cases = 6;
            run.folder = folder.resolve("forwards");
            run.of(run.whole());
            var forwards = run.settledLines();
            run.folder = folder.resolve("backwards");
            run.clock = new Backwards();
            run.server.failing(Fault.unavailable(), When.every(5));

            Outcome outcome = run.of(run.whole());

            assertThat(run.settledLines()).isEqualTo(forwards);
            assertThat(calls(outcome)).hasSize(12).allSatisfy(it -> {
                assertThat(it.timing().millis()).isNotNegative();
                assertThat(it.timing().waitedMillis()).isNotNegative();
            });
        }
    }

    @Test
    void aTapeOfTomorrowIsReplayedAndNotCalledOld() throws Exception {
        try (ServedRun run = new ServedRun(folder)) {
            run.clock = new Backwards();
            run.of(run.whole());
            run.baseline = BaselineMode.ACCEPT;
            run.of(run.whole());
            run.baseline = BaselineMode.CHECK;

            Outcome replayed = run.of(run.whole());

            assertThat(calls(replayed)).hasSize(2).allMatch(CallRecord::replayed);
            assertThat(Shop.judged(replayed).warnings())
                    .noneMatch(it -> it.toString().contains("old"));
        }
    }

    private static List<CallRecord> calls(Outcome outcome) {
        return outcome.run().cases().stream()
                .flatMap(it -> it.trials().stream())
                .map(TrialResult::calls)
                .flatMap(List::stream)
                .toList();
    }
}
