package io.goldunit.report;

import io.goldunit.gate.Comparison;
import io.goldunit.gate.Measure;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the page says where neither scripts nor styles are allowed: each set's verdict and its scorers. */
final class StaticBlock {

    private StaticBlock() {}

    static String of(List<ReportEntry> entries) {
        return entries.stream()
                .map(StaticBlock::section)
                .collect(Collectors.joining(
                        "",
                        "<div id=\"static\" class=\"page\">\n<main>\n<h1 class=\"quiet\">GoldUnit report</h1>\n",
                        """
                        <p class="no-script">The cases are shown by a script of this page. Where scripts are blocked, as in \
                        Jenkins, save this file and open it from disk.</p>
                        </main>
                        </div>
                        """));
    }

    private static String section(ReportEntry entry) {
        Standing standing = entry.standing();
        String replay = entry.replay().isEmpty() ? "" : " (" + Html.escape(entry.replay()) + ")";
        return """
                <section class="verdict %s">
                <h2><span class="word"><span aria-hidden="true">%s</span> %s</span> <bdi>%s</bdi></h2>
                <p class="reason">%s%s</p>
                <p class="meaning">%s. %s.</p>
                %s%s%s</section>
                """.formatted(
                        Html.style(standing),
                        standing.glyph(),
                        standing.word(),
                        Html.escape(entry.name()),
                        Html.escape(entry.sentence()),
                        replay,
                        entry.meaning(),
                        entry.next(),
                        quarantine(entry),
                        warnings(entry),
                        table(entry.comparison()));
    }

    private static String quarantine(ReportEntry entry) {
        return QuarantineNote.of(entry).lines(it -> it).stream()
                .map(line -> "<p class=\"meaning\">Quarantine: " + Html.escape(line) + ".</p>\n")
                .collect(Collectors.joining());
    }

    private static String warnings(ReportEntry entry) {
        return BaselineNote.warnings(entry.comparison()).stream()
                .map(it -> "<p class=\"warn\">" + Html.escape(it) + ".</p>\n")
                .collect(Collectors.joining());
    }

    private static String table(@Nullable Comparison comparison) {
        if (comparison == null || comparison.measures().isEmpty()) {
            return "";
        }
        Stream<Measure> regressed = comparison.slices().stream().filter(Measure::regressed);
        return Stream.concat(comparison.measures().stream(), regressed)
                .map(StaticBlock::row)
                .collect(Collectors.joining("", """
                        <table>
                        <caption>Scorers, baseline against now</caption>
                        <thead><tr><th>scorer</th><th>slice</th><th>before</th><th>now</th><th>change</th>\
                        <th>worse/better</th><th>p</th><th>test</th></tr></thead>
                        <tbody>
                        """, "</tbody>\n</table>\n"));
    }

    private static String row(Measure measure) {
        return Stream.of(
                        measure.scorer(),
                        measure.slice().isEmpty() ? "-" : measure.slice(),
                        Numbers.score(measure.before()),
                        Numbers.score(measure.now()),
                        Numbers.change(measure.now() - measure.before()),
                        measure.worse() + "/" + measure.better(),
                        Numbers.p(measure.adjustedP()),
                        measure.test())
                .map(cell -> "<td><bdi>" + Html.escape(cell) + "</bdi></td>")
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }
}
