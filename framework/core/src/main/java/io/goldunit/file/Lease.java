package io.goldunit.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Says for as long as it is open that somebody is at work, in a file that holds nothing else. Whatever ends the process ends it
 * too. Thread-safe.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Lease implements Closeable {

    /** The byte that is locked for as long as the lease is held. */
    private static final long HELD = 0;

    /** The byte that is locked while somebody tries the other: who only looks must not be taken for who has it. */
    private static final long TRIED = 1;

    // A process loses its lock of a file as soon as it closes any other channel to it: what is ours must be known
    // without.
    private static final Set<Path> OURS = new HashSet<>();

    // For the same reason these stay open: another class loader of this process had the lease when they were tried.
    private static final Map<Path, FileChannel> ELSEWHERE = new HashMap<>();

    private final Path file;
    private final FileLock lock;

    private Lease(Path file, FileLock lock) {
        this.file = file;
        this.lock = lock;
    }

    /**
     * Takes it, and makes the file where it is missing.
     *
     * @return nothing when somebody has it, in this process or another
     * @throws IOException when the file cannot be written
     */
    public static Optional<Lease> take(Path file) throws IOException {
        Path own = file.toAbsolutePath().normalize();
        synchronized (OURS) {
            FileLock lock = OURS.contains(own) ? null : tried(own, false);
            if (lock == null) {
                return Optional.empty();
            }
            OURS.add(own);
            return Optional.of(new Lease(own, lock));
        }
    }

    /**
     * Whether somebody has it. Nobody who wants to take it meanwhile finds it taken by this.
     *
     * @throws IOException when the file cannot be looked at
     */
    public static boolean isTaken(Path file) throws IOException {
        Path own = file.toAbsolutePath().normalize();
        synchronized (OURS) {
            return Files.exists(own) && (OURS.contains(own) || tried(own, true) == null);
        }
    }

    /** The lock, or null when somebody has it; who only looks is given one that is released. */
    private static @Nullable FileLock tried(Path own, boolean looks) throws IOException {
        FileChannel channel = channel(own);
        FileLock lock = null;
        try {
            lock = tried(channel, looks);
        } catch (OverlappingFileLockException e) {
            ELSEWHERE.put(own, channel);
        } finally {
            if ((lock == null || looks) && !ELSEWHERE.containsKey(own)) {
                channel.close();
            }
        }
        return lock;
    }

    private static @Nullable FileLock tried(FileChannel channel, boolean looks) throws IOException {
        FileLock turn = channel.lock(TRIED, 1, false);
        try {
            FileLock lock = channel.tryLock(HELD, 1, false);
            if (lock != null && looks) {
                lock.release();
            }
            return lock;
        } finally {
            turn.release();
        }
    }

    private static FileChannel channel(Path own) throws IOException {
        FileChannel left = ELSEWHERE.remove(own);
        if (left != null) {
            return left;
        }
        Files.createDirectories(own.getParent());
        return FileChannel.open(own, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Gives it back; the file stays. Doing it again does nothing. */
    @Override
    public void close() throws IOException {
        synchronized (OURS) {
            if (lock.isValid()) {
                OURS.remove(file);
                lock.acquiredBy().close();
            }
        }
    }
}
