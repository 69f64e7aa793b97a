package io.goldunit.call;

import io.goldunit.file.AtomicFile;
import io.goldunit.file.Finding;
import io.goldunit.file.FindingsException;
import io.goldunit.file.Json;
import io.goldunit.file.JsonLines.Line;
import io.goldunit.file.Utf8File;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * One file of a tape.
 *
 * @param file where it stands
 * @param prefix what the keys of its calls begin with, in hexadecimal digits; empty when it is the only one
 * @param compressed whether with gzip
 */
record TapeShard(Path file, String prefix, boolean compressed) {

    static final String SCHEMA = "2.0";

    private static final Pattern NAME = Pattern.compile("calls(?:-([0-9a-f]{1,4}))?\\.jsonl(\\.gz)?");
    private static final Header HEADER = new Header(SCHEMA, "tape");

    /** The first line of every file. */
    private record Header(String schema, String type) {}

    /** The file of a tape, or nothing when its name is none. */
    static Optional<TapeShard> of(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches()
                ? Optional.of(
                        new TapeShard(file, Optional.ofNullable(name.group(1)).orElse(""), name.group(2) != null))
                : Optional.empty();
    }

    static TapeShard in(Path folder, String prefix, boolean compressed) {
        String name = (prefix.isEmpty() ? "calls" : "calls-" + prefix) + (compressed ? ".jsonl.gz" : ".jsonl");
        return new TapeShard(folder.resolve(name), prefix, compressed);
    }

    /**
     * Every line, the header's too.
     *
     * @throws FindingsException when the file is no text
     */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        text().lines().forEach(text -> lines.add(new Line(file, lines.size() + 1, text)));
        return lines;
    }

    private String text() {
        return compressed ? Utf8File.decode(unzipped(), file.toString()) : Utf8File.read(file, file.toString());
    }

    private byte[] unzipped() {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            return in.readAllBytes();
        } catch (IOException e) {
            String message = "the file cannot be unpacked: " + e.getMessage();
            throw new FindingsException(
                    String.valueOf(file.getFileName()),
                    List.of(new Finding(
                            file.toString(), 0, null, "broken-gzip", message, "Restore it from version control")));
        }
    }

    /** Writes the lines of these calls, unless they stand there already. */
    void write(Collection<String> calls) throws IOException {
        StringBuilder text = new StringBuilder(Json.write(HEADER)).append('\n');
        calls.forEach(call -> text.append(call).append('\n'));
        String whole = text.toString();
        if (Files.exists(file) && holds(whole)) {
            return;
        }
        AtomicFile.write(file, compressed ? zipped(whole) : whole.getBytes(StandardCharsets.UTF_8));
    }

    private boolean holds(String text) {
        try {
            return text().equals(text);
        } catch (FindingsException e) {
            return false;
        }
    }

    // Java writes no time stamp into the header, and the level is fixed: equal calls give equal bytes.
    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new BestGzip(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
