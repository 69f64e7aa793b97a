package io.goldunit.file;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A disk in memory that is full when a test says so. */
public final class SmallDisk implements AutoCloseable {

    private static final int BLOCK = 256;
    private static final int SIZE = 8 << 20;

    private final FileSystem files = Jimfs.newFileSystem(Configuration.unix().toBuilder()
            .setBlockSize(BLOCK)
            .setMaxSize(SIZE)
            .setWorkingDirectory("/work")
            .build());

    private final Path ballast = files.getPath("/ballast");

    /** A folder on it. */
    public Path folder() {
        return files.getPath("/work");
    }

    /** Leaves room for so many bytes, in files that each take up a multiple of 256. */
    public void fillBut(long bytes) throws IOException {
        Files.deleteIfExists(ballast);
        long room = Files.getFileStore(folder()).getUsableSpace() - bytes;
        Files.write(ballast, new byte[(int) (room / BLOCK) * BLOCK]);
    }

    /** Makes room again. */
    public void free() throws IOException {
        Files.delete(ballast);
    }

    /** What stands in the files of a folder, by their names; what is half done is named too. */
    public static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (var all = Files.list(folder)) {
            for (Path it : all.toList()) {
                contents.put(String.valueOf(it.getFileName()), Fingerprint.of(Files.readAllBytes(it)));
            }
        }
        return contents;
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
