package io.goldunit.call;

import java.time.Duration;
import java.time.Instant;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A model call that has ended. Immutable.
 *
 * @param set the golden set's name
 * @param caseId the case that was asked
 * @param trial the trial that called, from 1
 * @param caller who called: {@code candidate}, or a scorer's name
 * @param model which model was called, and for what
 * @param provider as LangChain4j names it, such as {@code OPEN_AI}
 * @param startedAt when the call began, by the machine's clock
 * @param lasted until it ended, with all its attempts and the waiting between them
 * @param record as the run record has it; null when the call failed
 * @param finish why the model stopped; null when it does not say, for other kinds than chats, and when the call failed
 * @param error what the last attempt threw; null when the call succeeded
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CallEvent(
        String set,
        String caseId,
        int trial,
        String caller,
        CalledModel model,
        String provider,
        Instant startedAt,
        Duration lasted,
        @Nullable CallRecord record,
        @Nullable FinishReason finish,
        @Nullable Throwable error) {}
