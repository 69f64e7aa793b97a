package io.goldunit.examples;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** What stands in the examples' own files, one JSON object a line. */
final class Written {

    private Written() {}

    static <T> List<T> lines(String resource, Class<T> type) throws IOException {
        try (InputStream file = Objects.requireNonNull(Written.class.getResourceAsStream(resource), resource);
                MappingIterator<T> lines = new ObjectMapper().readerFor(type).readValues(file)) {
            return lines.readAll();
        }
    }
}
