package io.goldunit.statistic;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * How far raters agree beyond chance: 1 is full agreement, 0 what chance gives, below 0 less than that. NaN where chance alone would
 * agree fully, since all ratings are the same.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Agreement {

    private Agreement() {}

    /**
     * Cohen's kappa of two raters, every disagreement counting the same. Equal to scikit-learn 1.2.1.
     *
     * <p>Source: Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960).
     *
     * @param first what one rater said of each item
     * @param second what the other said of the same items, in the same order
     */
    public static <T> double cohenKappa(List<? extends T> first, List<? extends T> second) {
        Set<T> labels = new LinkedHashSet<>(first);
        labels.addAll(second);
        return cohenKappa(first, second, Weights.NONE, List.copyOf(labels));
    }

    /**
     * Cohen's kappa of two raters with weights. Equal to scikit-learn 1.2.1 with {@code labels}.
     *
     * <p>Source: Cohen, Weighted kappa, Psychological Bulletin 70 (1968).
     *
     * @param first what one rater said of each item
     * @param second what the other said of the same items, in the same order
     * @param weights how much a disagreement counts
     * @param scale every label there is, in order, also those that nobody gave: leaving one out changes weighted kappa
     * @throws IllegalArgumentException when a rating is not on the scale, or a label is twice on it
     */
    public static <T> double cohenKappa(
            List<? extends T> first, List<? extends T> second, Weights weights, List<? extends T> scale) {
        return PairedRatings.of(first, second, scale).kappa(weights);
    }

    /**
     * Fleiss' kappa of any number of raters, who need not be the same for each item. Equal to statsmodels 0.13.5.
     *
     * <p>Source: Fleiss, Measuring nominal scale agreement among many raters, Psychological Bulletin 76 (1971).
     *
     * @param items the ratings of each item, as many of each, at least two
     * @throws IllegalArgumentException when items differ in how many ratings they have; alpha takes those
     */
    public static double fleissKappa(List<? extends List<?>> items) {
        int raters = items.isEmpty() ? 0 : items.get(0).size();
        if (raters < 2 || items.stream().anyMatch(it -> it.size() != raters)) {
            throw new IllegalArgumentException(
                    "Fleiss' kappa takes items with one and the same number of ratings, at least two");
        }
        Map<Object, Integer> labels = new HashMap<>();
        double agreeing = 0;
        for (List<?> item : items) {
            Map<Object, Integer> counts = new HashMap<>();
            item.forEach(it -> counts.merge(it, 1, Integer::sum));
            counts.forEach((label, count) -> labels.merge(label, count, Integer::sum));
            agreeing +=
                    counts.values().stream().mapToDouble(it -> it * (it - 1.0)).sum();
        }
        double ratings = (double) items.size() * raters;
        double observed = agreeing / (ratings * (raters - 1));
        double expected = labels.values().stream()
                .mapToDouble(it -> it / ratings * (it / ratings))
                .sum();
        return labels.size() == 1 ? Double.NaN : (observed - expected) / (1 - expected);
    }

    /**
     * Krippendorff's alpha of labels without an order. Equal to fast-krippendorff 0.8.2.
     *
     * <p>Source: Krippendorff, Computing Krippendorff's alpha-reliability (2011).
     *
     * @param items the ratings that each item has; of an item with fewer than two nothing can be learned, it does not count
     */
    public static double krippendorffAlpha(List<? extends List<?>> items) {
        Map<Object, Double> numbers = new HashMap<>();
        List<List<Double>> numbered = items.stream()
                .map(item -> item.stream()
                        .map(it -> numbers.computeIfAbsent(it, label -> (double) numbers.size()))
                        .toList())
                .toList();
        return krippendorffAlpha(numbered, Level.NOMINAL);
    }

    /**
     * Krippendorff's alpha of numbers. Equal to fast-krippendorff 0.8.2.
     *
     * <p>Source: Krippendorff, Computing Krippendorff's alpha-reliability (2011).
     *
     * @param items the ratings that each item has; of an item with fewer than two nothing can be learned, it does not count
     * @param level what the numbers mean
     */
    public static double krippendorffAlpha(List<? extends List<? extends Number>> items, Level level) {
        return Ratings.of(items).alpha(level);
    }
}
