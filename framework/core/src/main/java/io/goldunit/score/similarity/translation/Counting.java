package io.goldunit.score.similarity.translation;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * How a measure scores a corpus.
 *
 * @param nothing counted yet
 * @param ofSegment what is counted of a segment
 * @param plus adds counts up, possibly within the first ones
 * @param score of counts, from 0 to 100
 */
record Counting<T>(
        Supplier<T> nothing, Function<Segment, T> ofSegment, BinaryOperator<T> plus, ToDoubleFunction<T> score) {

    /** The score of some of the counted segments, each as often as it is picked. */
    double score(List<T> counted, int[] picked) {
        T sum = nothing.get();
        for (int i : picked) {
            sum = plus.apply(sum, counted.get(i));
        }
        return score.applyAsDouble(sum);
    }
}
