package io.goldunit.reference;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.file.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Data that tests compare with: our own reference vectors, and third parties' data where {@code goldunit.reference} names it. */
public final class ReferenceData {

    private ReferenceData() {}

    /** A file of the folder {@code goldunit.reference}; the test is skipped where that is not given. */
    public static Path file(String name) {
        String folder = System.getProperty("goldunit.reference", "");
        assumeThat(folder)
                .as("reference data of third parties: give its folder with -Dgoldunit.reference=DIR")
                .isNotBlank();
        return Path.of(folder).resolve(name);
    }

    /** One JSON value a line. */
    public static List<JsonNode> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(ReferenceData::tree).toList();
    }

    /** A file of vectors in the test resources. */
    public static JsonNode ownVectors(String name) throws IOException {
        try (InputStream in = ReferenceData.class.getResourceAsStream("/vectors/" + name)) {
            return Json.mapper().readTree(Objects.requireNonNull(in, name));
        }
    }

    /** The same file of vectors over third parties' texts. */
    public static JsonNode developersVectors(String name) throws IOException {
        return Json.mapper().readTree(Files.readString(file("vectors/" + name)));
    }

    private static JsonNode tree(String line) {
        try {
            return Json.mapper().readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
