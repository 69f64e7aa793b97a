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
    static boolean standsIn(Folded quotation, List<String> documents) {
        String bare = CLOSING.matcher(quotation.text()).replaceAll("");
        List<String> parts =
                LEFT_OUT.splitAsStream(bare).filter(it -> !it.isEmpty()).toList();
        return documents.stream().anyMatch(document -> hasInOrder(document, parts));
    }

    private static boolean hasInOrder(String document, List<String> parts) {
        int from = 0;
        for (String part : parts) {
            from = after(part, document, from);
            if (from < 0) {
                return false;
            }
        }
        return true;
    }

    /** After the next place where a part stands with no word going on at either end; -1 for none. */
    private static int after(String part, String document, int from) {
        int start = document.indexOf(part, from);
        while (start >= 0) {
            if (!Words.isEdge(document, start)) {
                start = document.indexOf(part, nextEdge(document, start));
            } else if (!Words.isEdge(document, start + part.length())) {
                start = document.indexOf(part, start + 1);
            } else {
                return start + part.length();
            }
        }
        return -1;
    }

    private static int nextEdge(String document, int from) {
        int edge = from;
        while (!Words.isEdge(document, edge)) {
            edge++;
        }
        return edge;
    }
}
