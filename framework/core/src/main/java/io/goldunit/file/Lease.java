package io.goldunit.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Says for as long as it is open that somebody is at work, in a file that holds nothing else. Whatever ends the process ends it
 * too. Thread-safe.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Lease implements Closeable {

    // A process loses its lock of a file as soon as it closes any other channel to it: what is ours must be known
    // without.
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private Lease(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes it, and makes the file where it is missing.
     *
     * @return nothing when somebody has it, in this process or another
     * @throws IOException when the file cannot be written
     */
    public static Optional<Lease> take(Path file) throws IOException {
        Path own = file.toAbsolutePath().normalize();
        if (!OURS.add(own)) {
            return Optional.empty();
        }
        FileChannel channel = null;
        try {
            Files.createDirectories(own.getParent());
            channel = FileChannel.open(own, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new Lease(own, channel));
            }
        } catch (IOException | RuntimeException e) {
            giveBack(own, channel);
            throw e;
        }
        giveBack(own, channel);
        return Optional.empty();
    }

    /**
     * Whether somebody has it.
     *
     * @throws IOException when the file cannot be looked at
     */
    public static boolean isTaken(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        Optional<Lease> free = take(file);
        if (free.isPresent()) {
            free.get().close();
        }
        return free.isEmpty();
    }

    private static void giveBack(Path own, @Nullable FileChannel channel) throws IOException {
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            OURS.remove(own);
        }
    }

    /** Gives it back; the file stays. Doing it again does nothing. */
    @Override
    public synchronized void close() throws IOException {
        if (channel.isOpen()) {
            giveBack(file, channel);
        }
    }
}
