package io.goldunit.score.rule.tool;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which call that was made is which expected one.
 *
 * @param madeFor for each expected call the index of one that was made, or -1; none is there twice
 */
record Pairing(List<Integer> madeFor) {

    /** By the order that is asked for. */
    static Pairing of(List<WantedCall> wanted, List<MadeCall> made, CallOrder order, ArgumentMatch match) {
        return switch (order) {
            case EXACT -> byIndex(wanted, made, match);
            case IN_ORDER -> inOrder(wanted, made, match);
            case ANY_ORDER -> new Pairing(new Matching(wanted, made, match).largest());
        };
    }

    private static Pairing byIndex(List<WantedCall> wanted, List<MadeCall> made, ArgumentMatch match) {
        return new Pairing(IntStream.range(0, wanted.size())
                .mapToObj(i -> i < made.size() && match.fits(wanted.get(i), made.get(i)) ? i : -1)
                .toList());
    }

    /** Each at the first place that is left: where any way of keeping the order finds them all, this one does. */
    private static Pairing inOrder(List<WantedCall> wanted, List<MadeCall> made, ArgumentMatch match) {
        List<Integer> madeFor = new ArrayList<>();
        int from = 0;
        for (WantedCall call : wanted) {
            int at = from;
            while (at < made.size() && !match.fits(call, made.get(at))) {
                at++;
            }
            madeFor.add(at < made.size() ? at : -1);
            from = at < made.size() ? at + 1 : from;
        }
        return new Pairing(madeFor);
    }

    /** What is wrong with the calls, each as a reason says it: those that are missing, then those that nobody expects. */
    List<String> problems(List<WantedCall> wanted, List<MadeCall> made) {
        return Stream.concat(
                        missing(wanted).stream().map(it -> "missing " + it),
                        more(made).stream().map(it -> "not expected " + it))
                .toList();
    }

    /** The same where each call has its place: what was expected there, and what was found. */
    List<String> problemsByPlace(List<WantedCall> wanted, List<MadeCall> made) {
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < Math.max(wanted.size(), made.size()); i++) {
            if (i >= made.size()) {
                problems.add("missing " + wanted.get(i));
            } else if (i >= wanted.size()) {
                problems.add("not expected " + made.get(i));
            } else if (madeFor.get(i) < 0) {
                problems.add("expected " + wanted.get(i) + ", found " + made.get(i));
            }
        }
        return problems;
    }

    /** How many expected calls were made. */
    int size() {
        return (int) madeFor.stream().filter(it -> it >= 0).count();
    }

    /** The expected calls that were not made. */
    private List<WantedCall> missing(List<WantedCall> wanted) {
        return IntStream.range(0, wanted.size())
                .filter(i -> madeFor.get(i) < 0)
                .mapToObj(wanted::get)
                .toList();
    }

    /** The calls that were made and are not expected. */
    private List<MadeCall> more(List<MadeCall> made) {
        BitSet expected = new BitSet();
        madeFor.stream().filter(it -> it >= 0).forEach(expected::set);
        return IntStream.range(0, made.size())
                .filter(i -> !expected.get(i))
                .mapToObj(made::get)
                .toList();
    }
}
