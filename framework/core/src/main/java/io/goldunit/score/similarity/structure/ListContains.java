package io.goldunit.score.similarity.structure;

import io.goldunit.file.Finding;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.NothingToScore;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.Trial;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * How much of the expected list an answered list has, as autoevals' ListContains: items are paired so that the sum of their
 * similarities is the greatest, and the sum is divided by the longer list's length. From 0 to 1; two empty lists are equal. The
 * expected texts of the case are the items, or those of its expected JSON list; other expected JSON is not measured. An answer is a
 * JSON list, or one item a line, with or without a bullet or a number, where the numbers count the items from 1. Unscored for lists
 * that are too long to be compared within a second. Immutable.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ListContains implements Scorer {

    private final Scorer items;
    private final boolean extraAllowed;

    private ListContains(Scorer items, boolean extraAllowed) {
        this.items = items;
        this.extraAllowed = extraAllowed;
    }

    /** Items are compared by this scorer, of which more must be better. */
    public static ListContains of(Scorer items) {
        return new ListContains(ItemScorer.checked(items), false);
    }

    /** The same with items compared by another scorer, of which more must be better. */
    public ListContains comparing(Scorer other) {
        return new ListContains(ItemScorer.checked(other), extraAllowed);
    }

    /** The same by the expected list's length: items that nobody expects do no harm. */
    public ListContains allowingExtra() {
        return new ListContains(items, true);
    }

    @Override
    public ScorerSpec spec() {
        String extra = extraAllowed ? "extra items allowed" : "extra items count";
        return ScorerSpec.of(
                "listContains",
                ScorerSpec.Kind.SIMILARITY,
                "similarity/listContains/1 by the definition of autoevals, 0..1, higher is better, " + extra
                        + ", items by " + items.spec().signature());
    }

    @Override
    public boolean appliesTo(GoldenCase goldenCase) {
        return ListItems.expected(goldenCase.expected()).isPresent();
    }

    @Override
    public List<Finding> check(CaseSet set) {
        return NothingToScore.check(this, set, "an expected list");
    }

    @Override
    public Score score(Trial trial) throws Exception {
        try {
            Optional<List<String>> expected =
                    ListItems.expected(trial.goldenCase().expected());
            return expected.isPresent()
                    ? compare(trial, ListItems.answered(trial.answer().text()), expected.get())
                    : Score.unscored("the case expects no list");
        } catch (Unscorable e) {
            return Score.unscored(e.reason());
        }
    }

    private Score compare(Trial trial, List<String> answered, List<String> expected) throws Exception {
        Items comparison = new Items(trial, items);
        double sum = comparison.lists(answered, expected, comparison::texts);
        int longest = Math.max(answered.size(), expected.size());
        int parts = extraAllowed && !answered.isEmpty() ? expected.size() : longest;
        double value = parts == 0 ? (longest == 0 ? 1 : 0) : Math.min(1, sum / parts);
        return Score.of(
                value,
                String.format(
                        Locale.ROOT,
                        "%.2f of %d expected items in %d answered",
                        sum,
                        expected.size(),
                        answered.size()));
    }
}
