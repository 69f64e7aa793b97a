package io.goldunit.testkit;

/** A body that is not a call. */
final class MalformedCallException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String problem;

    MalformedCallException(String problem) {
        super(problem);
        this.problem = problem;
    }

    String problem() {
        return problem;
    }
}
