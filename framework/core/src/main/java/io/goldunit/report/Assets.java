package io.goldunit.report;

import java.util.List;
import java.util.stream.Collectors;

/** The page's style and script, each put together from small files. */
final class Assets {

    /** In the order of the cascade. */
    static final List<String> STYLES = List.of(
            "colours.css",
            "base.css",
            "page.css",
            "verdict.css",
            "table.css",
            "cases.css",
            "case.css",
            "diff.css",
            "worst.css");

    /** In the order in which they need each other. */
    static final List<String> SCRIPTS = List.of(
            "core.js",
            "data.js",
            "route.js",
            "numbers.js",
            "text.js",
            "marks.js",
            "charts.js",
            "tally.js",
            "verdict.js",
            "measures.js",
            "slices.js",
            "compared.js",
            "window.js",
            "place.js",
            "row.js",
            "cases.js",
            "diff.js",
            "scores.js",
            "facts.js",
            "answer.js",
            "asked.js",
            "given.js",
            "case.js",
            "worst.js",
            "set.js",
            "keys.js",
            "app.js");

    private static final String FOLDER = "io/goldunit/report/";

    private Assets() {}

    static String style() {
        return STYLES.stream()
                .map(name -> Webjar.text(FOLDER + "style/" + name))
                .collect(Collectors.joining("\n"));
    }

    static String script() {
        return SCRIPTS.stream()
                .map(name -> Webjar.text(FOLDER + "app/" + name))
                .collect(Collectors.joining("\n", Webjar.preact(), ""));
    }
}
