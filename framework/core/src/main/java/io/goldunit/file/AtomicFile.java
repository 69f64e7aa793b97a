package io.goldunit.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.apiguardian.api.API;

/** Writes a file whole or not at all: beside it first, then moved into its place. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class AtomicFile {

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
        // Not a temporary file of the JDK's: those are for their owner's eyes only, and a baseline is for everybody's.
        Path beside = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            Files.write(beside, bytes);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
