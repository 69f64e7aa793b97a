package io.goldunit.golden;

import io.goldunit.file.Findings;
import io.goldunit.file.Located;
import io.goldunit.file.LocatedJson;
import io.goldunit.file.LocatedJsonLines;
import io.goldunit.file.LocatedYaml;
import java.util.Locale;
import java.util.function.Consumer;

/** How a case file is written. Whatever it is, a case comes out as the same tree. */
enum CaseFormat {
    YAML {
        @Override
        void read(String text, Findings findings, Consumer<Located> reader) {
            list(LocatedYaml.read(text, findings.file()), "a list of cases, each begun with a dash", findings, reader);
        }
    },
    JSON {
        @Override
        void read(String text, Findings findings, Consumer<Located> reader) {
            list(LocatedJson.read(text, findings.file()), "a list of cases, in square brackets", findings, reader);
        }
    },
    JSONL {
        @Override
        void read(String text, Findings findings, Consumer<Located> reader) {
            LocatedJsonLines.read(text, findings).forEach(reader);
        }
    },
    CSV {
        @Override
        void read(String text, Findings findings, Consumer<Located> reader) {
            CaseTable.read(text, findings, reader);
        }
    };

    /** Gives the reader one case after the other. */
    abstract void read(String text, Findings findings, Consumer<Located> reader);

    /** How its files end, without the dot. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static void list(Located root, String wanted, Findings findings, Consumer<Located> reader) {
        if (!root.is(Located.Kind.NOTHING)) {
            new Typed(findings).items(root, "the file", wanted).forEach(reader);
        }
    }
}
