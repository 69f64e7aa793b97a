package io.goldunit.cli.init;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.goldunit.file.FindingsException;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.CaseSetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Golden sets made in a folder, for one test. */
record Drafts(Path module) {

    private static final Wish ANY = new Wish(null, null, null, Integer.MAX_VALUE);

    Draft draft(String file, String text) throws IOException {
        return Draft.of(Files.writeString(module.resolve(file), text), ANY);
    }

    /** The set of this name, made from the file, written and read again. */
    CaseSet set(String file, String text) throws IOException {
        new NewSet(module, "faq", "", draft(file, text)).write();
        return CaseSetReader.read(module.resolve("golden-sets/faq"));
    }

    String refusal(String file, String text) {
        return catchThrowableOfType(FindingsException.class, () -> draft(file, text))
                .findings()
                .get(0)
                .toString();
    }
}
