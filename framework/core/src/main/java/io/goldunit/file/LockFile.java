package io.goldunit.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apiguardian.api.API;

/** Lets one thread of one process at a time do something: forks and parallel classes write the same files. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class LockFile {

    // File locks are held for a whole JVM, so its threads must take turns among themselves first.
    private static final Object TURN = new Object();

    private LockFile() {}

    /**
     * Does the action while holding a lock on the file, which is made when it is missing.
     *
     * @throws IOException when the lock or the action fails
     */
    public static void hold(Path file, Action action) throws IOException {
        synchronized (TURN) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (lock.isValid()) {
                    action.run();
                }
            }
        }
    }

    /** What is done under the lock. */
    @FunctionalInterface
    public interface Action {
        /** Does it. */
        void run() throws IOException;
    }
}
