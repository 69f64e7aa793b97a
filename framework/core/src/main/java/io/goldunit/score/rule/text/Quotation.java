package io.goldunit.score.rule.text;

import io.goldunit.score.check.Found;
import io.goldunit.score.rule.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in quotation marks within a paragraph, outside of code. Single ones are apostrophes far more often, and do not
 * count.
 */
final class Quotation {

    private static final Pattern QUOTED = Pattern.compile(
            "\"([^\"]++)\"|[\u201c\u201e]([^\u201c\u201d\u201e]++)[\u201c\u201d]"
                    + "|\u00ab([^\u00ab\u00bb]++)\u00bb|\u00bb([^\u00ab\u00bb]++)\u00ab|\u300c([^\u300c\u300d]++)\u300d");

    private static final Pattern LEFT_OUT = Pattern.compile(" ?(?:\\[(?:\\.{3}|\u2026)\\]|\\.{3}|\u2026) ?");
    private static final Pattern CLOSING = Pattern.compile("^ | ?[.,;:!?]? ?$");

    private Quotation() {}

    /** All of them in their order, without the marks. */
    static List<Found> in(String answer) {
        String prose = Prose.of(answer);
        List<Found> quotations = new ArrayList<>();
        for (Found paragraph : Paragraphs.of(answer)) {
            Matcher quoted = QUOTED.matcher(prose).region(paragraph.start(), paragraph.end());
            while (quoted.find()) {
                quotations.add(new Found(answer, quoted.start() + 1, quoted.end() - 1));
            }
        }
        return quotations;
    }

    /**
     * Whether a document has it from word to word, but for the sentence's own mark at its end and for what {@code ...} leaves out.
     *
     * @param quotation folded, as the documents are
     */
    static boolean standsIn(String quotation, List<String> documents) {
        String bare = CLOSING.matcher(quotation).replaceAll("");
        List<Passage> parts = LEFT_OUT.splitAsStream(bare)
                .filter(it -> !it.isEmpty())
                .map(Passage::new)
                .toList();
        return documents.stream().anyMatch(document -> hasInOrder(document, parts));
    }

    private static boolean hasInOrder(String document, List<Passage> parts) {
        int from = 0;
        for (Passage part : parts) {
            from = part.after(document, from);
            if (from < 0) {
                return false;
            }
        }
        return true;
    }
}
