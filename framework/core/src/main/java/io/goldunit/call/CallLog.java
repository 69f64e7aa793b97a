package io.goldunit.call;

import java.util.ArrayList;
import java.util.List;

/** The calls of one trial, in the order in which they ended. Thread-safe. */
final class CallLog {

    private final List<CallRecord> all = new ArrayList<>();
    private final List<CallRecord> chats = new ArrayList<>();

    synchronized void addChat(CallRecord call) {
        all.add(call);
        chats.add(call);
    }

    synchronized void addEmbedding(CallRecord call) {
        all.add(call);
    }

    synchronized List<CallRecord> all() {
        return List.copyOf(all);
    }

    synchronized List<CallRecord> chats() {
        return List.copyOf(chats);
    }
}
