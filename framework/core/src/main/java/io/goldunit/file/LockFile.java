package io.goldunit.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apiguardian.api.API;

/** Lets one thread of one process at a time do something with a file: forks, parallel classes and modules share some. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class LockFile {

    // File locks are held for a whole JVM, so its threads must take turns among themselves first.
    private static final Object TURN = new Object();

    private LockFile() {}

    /**
     * Does the action while nobody else does one about the same file.
     *
     * @param guarded the file or folder it is about; the lock itself lies in the folder for temporary files
     * @throws IOException when the lock or the action fails
     */
    public static void hold(Path guarded, Action action) throws IOException {
        String name = Fingerprint.ofText(guarded.toAbsolutePath().normalize().toString());
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "goldunit-" + name + ".lock");
        synchronized (TURN) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                FileLock lock = channel.lock();
                try {
                    action.run();
                } finally {
                    lock.release();
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
