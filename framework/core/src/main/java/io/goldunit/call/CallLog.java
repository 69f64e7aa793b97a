package io.goldunit.call;

import java.util.ArrayList;
import java.util.List;

/** The calls of one trial, in the order in which they ended. Thread-safe. */
final class CallLog {

    private final List<CallRecord> calls = new ArrayList<>();

    synchronized void add(CallRecord call) {
        calls.add(call);
    }

    synchronized List<CallRecord> calls() {
        return List.copyOf(calls);
    }
}
