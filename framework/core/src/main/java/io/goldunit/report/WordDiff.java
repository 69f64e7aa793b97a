package io.goldunit.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** Compares two texts word by word; long ones line by line, very long ones not at all. */
final class WordDiff {

    /** Most words or lines a side: the work grows with the product of both. */
    static final int MOST = 4_000;

    private final List<String> accepted;
    private final List<String> now;
    private final List<String> parts = new ArrayList<>();
    private int acceptedAt;
    private int kept;
    private String gap = "";
    private String removed = "";
    private String added = "";

    private WordDiff(List<String> accepted, List<String> now) {
        this.accepted = accepted;
        this.now = now;
    }

    static AnswerDiff of(String accepted, String now) {
        if (accepted.equals(now)) {
            return new AnswerDiff("word", List.of(), 1);
        }
        WordDiff words = new WordDiff(Words.of(accepted), Words.of(now));
        if (words.isSmall()) {
            return words.compare("word");
        }
        WordDiff lines = new WordDiff(Words.lines(accepted), Words.lines(now));
        return lines.isSmall() ? lines.compare("line") : new AnswerDiff("none", List.of(), 0);
    }

    private boolean isSmall() {
        return accepted.size() <= MOST && now.size() <= MOST;
    }

    private AnswerDiff compare(String unit) {
        for (AbstractDelta<String> delta :
                DiffUtils.diff(accepted, now, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            keepUntil(delta.getSource().getPosition());
            change(
                    String.join("", delta.getSource().getLines()),
                    String.join("", delta.getTarget().getLines()));
            acceptedAt += delta.getSource().size();
        }
        keepUntil(accepted.size());
        flush();
        int longer = Math.max(accepted.size(), now.size());
        return new AnswerDiff(unit, List.copyOf(parts), (double) kept / longer);
    }

    private void keepUntil(int position) {
        kept += position - acceptedAt;
        gap += String.join("", accepted.subList(acceptedAt, position));
        acceptedAt = position;
    }

    /** Changes with nothing but a blank between them read better as one. */
    private void change(String gone, String come) {
        boolean replaces = !(removed + gone).isEmpty() && !(added + come).isEmpty();
        boolean bridged = gap.equals(" ") && replaces && !(removed + added).isEmpty();
        if (!gap.isEmpty() && !bridged) {
            flush();
        }
        removed += gap + gone;
        added += gap + come;
        gap = "";
    }

    private void flush() {
        add('-', removed);
        add('+', added);
        add(' ', gap);
        removed = "";
        added = "";
        gap = "";
    }

    private void add(char sign, String text) {
        if (!text.isEmpty()) {
            parts.add(sign + text);
        }
    }
}
