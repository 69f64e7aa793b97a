package io.goldunit.testkit;

/** One call on its way to its answer. */
interface Answering {

    /** The model asked for. */
    String model();

    /** What the script says. */
    Reply reply();

    /** The reply in the form of the call's API. */
    Wire write(Reply reply);
}
