package io.goldunit.call;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** The numbers of equal requests of one trial: the lowest that no call under way and no recording holds. Thread-safe. */
final class Occurrences {

    private final Map<String, BitSet> held = new HashMap<>();

    /** The next number of this request, from 1. */
    synchronized int draw(String request) {
        BitSet numbers = held.computeIfAbsent(request, it -> new BitSet());
        int lowest = numbers.nextClearBit(1);
        numbers.set(lowest);
        return lowest;
    }

    synchronized void giveBack(String request, int number) {
        held.computeIfAbsent(request, it -> new BitSet()).clear(number);
    }
}
