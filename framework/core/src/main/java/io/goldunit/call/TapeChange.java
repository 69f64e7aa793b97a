package io.goldunit.call;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/**
 * What is done to the calls of a tape.
 *
 * @param added calls by key
 * @param choice which of two recordings of one call stays, the one on tape or the added one
 * @param kept whether the call of a key stays
 * @param mending whether what a merge left in the files is mended
 */
record TapeChange(
        NavigableMap<String, TapeLine> added,
        BinaryOperator<TapeLine> choice,
        Predicate<String> kept,
        boolean mending) {

    /** What a run has recorded goes before what was there. */
    static TapeChange recorded(Map<String, TapeLine> calls) {
        return new TapeChange(new TreeMap<>(calls), (old, now) -> now, key -> true, false);
    }

    /** The calls of other tapes; of two recordings of one call the newer stays. */
    static TapeChange merged(NavigableMap<String, TapeLine> calls) {
        return new TapeChange(calls, TapeLine::or, key -> true, true);
    }

    /** Only the calls with these keys stay. */
    static TapeChange pruned(Set<String> used) {
        return new TapeChange(new TreeMap<>(), TapeLine::or, used::contains, false);
    }
}
