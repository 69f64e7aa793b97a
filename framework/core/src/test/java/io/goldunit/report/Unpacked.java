package io.goldunit.report;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.file.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Reads the packed blocks of a page as its script does. */
final class Unpacked {

    private Unpacked() {}

    static JsonNode block(String page, String id) throws IOException {
        Matcher block = Pattern.compile("<script type=\"text/x-gz64\" id=\"" + id + "\">([^<]*)</script>")
                .matcher(page);
        if (!block.find()) {
            throw new AssertionError("the page has no block " + id);
        }
        return of(block.group(1));
    }

    static JsonNode of(String packed) throws IOException {
        byte[] bytes = Base64.getDecoder().decode(packed);
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return Json.mapper().readTree(gzip.readAllBytes());
        }
    }
}
