package io.goldunit.call;

import org.apiguardian.api.API;

/**
 * The way of every model call of one evaluation: taken from the journal of a run that did not end, else from tape, else made
 * and noted in both.
 *
 * @param tape of the golden set
 * @param journal of the run
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Route(Tape tape, Journal journal) {

    /** A way without a journal. */
    public static Route of(Tape tape) {
        return new Route(tape, Journal.none());
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
