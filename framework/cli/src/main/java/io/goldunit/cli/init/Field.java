package io.goldunit.cli.init;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a case needs, and how columns and fields that hold it are called, the likeliest first. */
enum Field {
    INPUT("question prompt query instruction input user usermessage userinput request message text utterance"),
    EXPECTED("expected expectedanswer expectedoutput referenceanswer reference ideal answer output completion response"
            + " reply assistant target groundtruth gold"),
    ID("id caseid uuid");

    private final String names;

    Field(String names) {
        this.names = names;
    }

    /** The option that says it. */
    String option() {
        return "--" + name().toLowerCase(Locale.ROOT);
    }

    /** The column that probably holds it. */
    Optional<String> guess(List<String> columns) {
        return Stream.of(names.split(" "))
                .flatMap(name -> columns.stream()
                        .filter(column -> plain(column).equals(name))
                        .limit(1))
                .findFirst();
    }

    private static String plain(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
