package io.goldunit.file;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/** Writes a file whole or not at all: beside it first, then moved into its place. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class AtomicFile {

    private static final Pattern PART = Pattern.compile("(.+)\\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.part");

    /** What is given to the system at once: small pieces of a large file take longer than what is in them. */
    private static final int PIECE = 1 << 18;

    /** Bytes that are left of a disk that has no room for a file: others may have made some since. */
    private static final int NEXT_TO_NOTHING = 1 << 20;

    private AtomicFile() {}

    /**
     * Writes the text as UTF-8, making missing folders.
     *
     * @throws IOException when the file cannot be written; what stood there before is left as it was
     */
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes the bytes, making missing folders.
     *
     * @throws IOException when the file cannot be written; what stood there before is left as it was
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        place(file, beside -> Files.write(beside, bytes));
    }

    /**
     * Writes what somebody writes piece by piece, so that a file of any size needs the memory of a piece.
     *
     * @throws IOException as {@link #write(Path, String)} does, and for a text that is not Unicode
     */
    public static void write(Path file, Content content) throws IOException {
        place(file, beside -> {
            OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(beside), PIECE);
            // The encoder refuses what is no Unicode.
            try (Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8.newEncoder()))) {
                content.writeTo(out);
            }
        });
    }

    /**
     * Deletes what processes that were killed as they wrote have left beside files of a folder. Only for who holds the lock
     * under which these files are written: what another is writing just now would go too.
     *
     * @param folder may be missing
     * @param whose the files whose beginnings are deleted
     * @throws IOException when one cannot be deleted
     */
    public static void clear(Path folder, Predicate<Path> whose) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path it : files.toList()) {
                Matcher part = PART.matcher(String.valueOf(it.getFileName()));
                if (part.matches() && whose.test(folder.resolve(part.group(1)))) {
                    Files.deleteIfExists(it);
                }
            }
        }
    }

    /**
     * Copies a file, making missing folders.
     *
     * @throws IOException when it cannot be copied; what stood there before is left as it was
     */
    public static void copy(Path original, Path file) throws IOException {
        place(file, beside -> Files.copy(original, beside));
    }

    /** What stands in a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it. */
        void writeTo(Writer out) throws IOException;
    }

    private interface Written {
        void to(Path beside) throws IOException;
    }

    private static void place(Path file, Written written) throws IOException {
        // Not a temporary file of the JDK's: those are for their owner's eyes only, and a baseline is for everybody's.
        Path beside = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            written.to(beside);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw unwritten(file, e);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** What to throw when a file cannot be written: a full disk does not say for which file it has no room, nor what to do. */
    public static IOException unwritten(Path file, IOException cause) {
        String remedy = isDiskFull(file) ? ": the disk is full, free some space and try again" : "";
        return new IOException("cannot write " + file + " (" + cause.getMessage() + ")" + remedy, cause);
    }

    // Asked, because the system says it in the words of its user's language.
    private static boolean isDiskFull(Path file) {
        try {
            return Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace() < NEXT_TO_NOTHING;
        } catch (IOException e) {
            return false;
        }
    }
}
