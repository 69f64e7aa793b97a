package io.goldunit.call;

import io.goldunit.call.budget.Budget;
import io.goldunit.call.limit.LimitPolicy;
import io.goldunit.call.limit.Limits;
import java.time.Duration;
import org.apiguardian.api.API;

/**
 * The way of every model call of one evaluation: taken from the journal of a run that did not end, else from tape, else made
 * within budget and limits and noted in both.
 *
 * @param tape of the golden set
 * @param journal of the run
 * @param budget of the evaluation
 * @param limits of all models
 * @param listeners who hear of each call
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Route(Tape tape, Journal journal, Budget budget, Limits limits, Listeners listeners) {

    private static final LimitPolicy ONCE = LimitPolicy.DEFAULT.withLongestWait(Duration.ZERO);

    /** A way with a tape alone: no call is made again when it fails. */
    public static Route of(Tape tape) {
        return new Route(tape, Journal.none(), Budget.none(), Limits.of(ONCE), Listeners.none());
    }

    /** The same way with a journal. */
    public Route journal(Journal other) {
        return new Route(tape, other, budget, limits, listeners);
    }

    /** The same way within a budget. */
    public Route budget(Budget other) {
        return new Route(tape, journal, other, limits, listeners);
    }

    /** The calls of one trial of a case. */
    public Calls calls(String caseId, int trial) {
        return new Calls(this, caseId, trial);
    }

    /** Whether calls are told apart at all: where none is kept, none needs a key. */
    boolean keeps() {
        return tape.mode() != TapeMode.OFF || journal.keeps();
    }
}
