package io.goldunit.testkit;

/** A fault that needs no reply. */
record InsteadOfReply(String name, Reply.HttpError error) implements Fault {

    @Override
    public String toString() {
        return name;
    }
}
