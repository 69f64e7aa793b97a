package io.goldunit.junit;

import org.opentest4j.TestAbortedException;

/**
 * An evaluation that could not be made. The node that asked for it and the verdict's node fail with the cause, also when
 * they are run again; the other nodes are skipped, so that one cause is read once.
 *
 * @param node the unique id of the node that asked first
 * @param cause why it could not be made
 */
record FailedEvaluation(String node, Throwable cause) {

    /**
     * The exception to throw at a node.
     *
     * @param about the node's set and case, or its set and the word verdict
     */
    Exception at(String uniqueId, boolean verdict, String about) throws Exception {
        if (!verdict && !uniqueId.equals(node)) {
            String first =
                    String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
            return new TestAbortedException("[" + about + "] not evaluated: " + first
                    + "\n  next       Read the node that failed first: it has the whole cause");
        }
        if (cause instanceof NotEvaluatedException thrown) {
            throw thrown.at(about);
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return (Exception) cause;
    }
}
