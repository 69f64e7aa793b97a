package io.goldunit.golden;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.goldunit.file.Finding;
import io.goldunit.file.FindingsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The golden set support-faq in a folder for one test. */
record SetFolder(Path path) {

    /** With a good manifest and no cases. */
    static SetFolder in(Path parent) {
        SetFolder folder = new SetFolder(parent.resolve("golden-sets").resolve("support-faq"));
        return folder.with("set.yaml", "name: support-faq\nversion: 1.0.0\n");
    }

    SetFolder with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    SetFolder with(String file, byte[] bytes) {
        try {
            Files.createDirectories(path);
            Files.write(path.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SetFolder without(String file) {
        try {
            Files.delete(path.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CaseSet read() {
        return CaseSetReader.read(path);
    }

    /** What is wrong with the set, a line each. */
    List<String> findings() {
        return catchThrowableOfType(FindingsException.class, this::read).findings().stream()
                .map(Finding::toString)
                .toList();
    }
}
