package io.goldunit.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import org.apiguardian.api.API;

/**
 * Lets one thread of one process at a time do something with files: forks, parallel classes and modules share some. Nobody
 * holds two locks, so that none can wait for each other.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class LockFile {

    // File locks are held for a whole JVM, so its threads must take turns among themselves first.
    private static final ReentrantLock TURN = new ReentrantLock();

    private LockFile() {}

    /**
     * Does the action while nobody else does one about the same file. All files of a user have one lock, in the folder for
     * temporary files: a file in version control has no room for a lock beside it, and deleting one after use is racy.
     *
     * @throws IOException when the lock or the action fails
     * @throws IllegalStateException within another hold
     */
    public static void hold(Path guarded, Action action) throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        String user = Fingerprint.ofText(System.getProperty("user.name", ""));
        lock(temporary.resolve("goldunit-" + user + ".lock"), guarded, action);
    }

    /**
     * Does the action while nobody else does one about the same folder. The lock lies in the folder, which is made, so that
     * it holds also between processes that have different folders for temporary files.
     *
     * @throws IOException when the lock or the action fails
     * @throws IllegalStateException within another hold
     */
    public static void holdFolder(Path folder, Action action) throws IOException {
        lock(folder.resolve(".lock"), folder, action);
    }

    private static void lock(Path file, Path guarded, Action action) throws IOException {
        if (TURN.isHeldByCurrentThread()) {
            throw new IllegalStateException("a lock is held already, and none may be waited for now: " + guarded);
        }
        TURN.lock();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            locked(file, action);
        } finally {
            TURN.unlock();
        }
    }

    private static void locked(Path file, Action action) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock lock = channel.lock();
            try {
                action.run();
            } finally {
                lock.release();
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
