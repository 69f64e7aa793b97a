package io.goldunit.call;

import io.goldunit.file.LockFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.apiguardian.api.API;

/**
 * What is done to a tape between runs.
 *
 * @param before how many calls it had
 * @param after how many it has
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record TapeUpkeep(int before, int after) {

    /**
     * Brings the calls of other tapes onto the tape of a golden set, and mends what a merge left there: conflict markers, and two
     * recordings of one call, of which the newer stays.
     *
     * @param set the set's folder
     * @param sources folders of golden sets, folders of tapes, or files of tapes
     * @throws io.goldunit.file.FindingsException when a file is damaged otherwise: nothing is written then
     * @throws IOException when a source is not there, or the tape cannot be written
     */
    public static TapeUpkeep merge(Path set, List<Path> sources) throws IOException {
        NavigableMap<String, TapeLine> calls = new TreeMap<>();
        for (Path source : sources) {
            calls(source).forEach((key, call) -> calls.merge(key, call, TapeLine::or));
        }
        return change(set, TapeChange.merged(calls), true);
    }

    /**
     * Drops the calls with other keys from the tape of a golden set.
     *
     * @throws io.goldunit.file.FindingsException when a file is damaged: nothing is written then
     * @throws IOException when the tape cannot be written
     */
    public static TapeUpkeep prune(Path set, Set<String> used) throws IOException {
        return change(set, TapeChange.pruned(used), false);
    }

    private static TapeUpkeep change(Path set, TapeChange change, boolean mending) throws IOException {
        TapeFolder folder = new TapeFolder(set.resolve("tape"));
        int[] counts = new int[2];
        LockFile.hold(folder.path(), () -> {
            counts[0] = mending ? folder.mended().size() : folder.read().size();
            counts[1] = folder.write(change, false);
        });
        return new TapeUpkeep(counts[0], counts[1]);
    }

    private static NavigableMap<String, TapeLine> calls(Path source) throws IOException {
        if (!Files.exists(source)) {
            throw new NoSuchFileException(source.toString());
        }
        if (Files.isDirectory(source)) {
            Path inner = source.resolve("tape");
            return new TapeFolder(Files.isDirectory(inner) ? inner : source).mended();
        }
        return TapeFolder.mended(new TapeShard(source, "", source.toString().endsWith(".gz")));
    }
}
