package io.goldunit.report;

import io.goldunit.gate.Comparison;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A verdict as people read it, or that there is none; worst first. */
enum Standing {
    REGRESSED(
            "\u25BC",
            "The answers got worse by more than chance explains",
            "Read the worst cases; mend the candidate, or accept this run as the new baseline if the change is wanted",
            true),
    ERROR(
            "!",
            "Too much went wrong to measure anything: this says nothing about the answers",
            "Mend the errors and run again; a run with errors cannot become a baseline",
            false),
    NOT_COMPARABLE(
            "\u2260",
            "Run and baseline do not ask or measure the same, so nothing can be said about better or worse",
            "Undo what makes them differ, or read the answers and accept this run as the new baseline",
            true),
    NEW(
            "+",
            "Nothing can be called better or worse before a first run is accepted",
            "Read the answers; if they are good, accept this run as the baseline and commit it",
            true),
    INCONCLUSIVE(
            "?",
            "The set is too small, or its scores vary too much, to call the answers better or worse",
            "Add cases or trials to learn more; only goldunit.strict makes the build fail on this",
            true),
    NOT_JUDGED(
            "\u25CB",
            "Only a part of the set was run, so there is no verdict and nothing to accept",
            "Run the whole set for a verdict",
            false),
    PASSED("\u2713", "The answers are as good as the accepted ones, within the tolerance", "Nothing to do", false);

    static final Comparator<ReportEntry> WORST_FIRST = Comparator.comparing(ReportEntry::standing);

    private final String glyph;
    private final String meaning;
    private final String next;
    private final boolean acceptable;

    Standing(String glyph, String meaning, String next, boolean acceptable) {
        this.glyph = glyph;
        this.meaning = meaning;
        this.next = next;
        this.acceptable = acceptable;
    }

    static Standing of(@Nullable Comparison comparison) {
        return comparison == null ? NOT_JUDGED : valueOf(comparison.verdict().name());
    }

    static List<ReportEntry> worstFirst(List<ReportEntry> entries) {
        return entries.stream().sorted(WORST_FIRST).toList();
    }

    /** The word for it: the verdict's name, or {@code not judged}. */
    String word() {
        return this == NOT_JUDGED ? "not judged" : name();
    }

    /** A sign that says it without colour. */
    String glyph() {
        return glyph;
    }

    /** What it says about the answers, without a full stop. */
    String meaning() {
        return meaning;
    }

    /** What the reader does now, without a full stop. */
    String next() {
        return next;
    }

    /** Whether accepting the run as a baseline is a sensible next step. */
    boolean acceptable() {
        return acceptable;
    }
}
