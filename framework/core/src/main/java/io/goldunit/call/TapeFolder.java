package io.goldunit.call;

import io.goldunit.file.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The files of a tape: {@code calls.jsonl} as long as it holds no more than 1,000 calls, else one file for each first digit of
 * the keys, or for the first two, three digits, so that a file stays small enough to be looked at. Calls are sorted by key.
 *
 * @param path the folder {@code tape} of a golden set
 */
record TapeFolder(Path path) {

    private static final int CALLS_A_FILE = 1_000;
    private static final int MOST_DIGITS = 4;
    private static final char AFTER_HEX = 'g';

    /** The files, by name. */
    List<TapeShard> shards() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.sorted().flatMap(it -> TapeShard.of(it).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + path, e);
        }
    }

    /**
     * What replay needs, by key.
     *
     * @throws io.goldunit.file.FindingsException with everything that is wrong in all files
     */
    Map<String, TapeEntry> read() {
        Map<String, TapeEntry> entries = new HashMap<>();
        TapeReading reading = new TapeReading(false);
        shards().forEach(shard -> reading.each(shard, call -> {
            TapeEntry first =
                    entries.putIfAbsent(call.entry().key(), call.entry().withoutRequest());
            if (first != null) {
                reading.again(first, call);
            }
        }));
        reading.end(what());
        return entries;
    }

    /** Every call with its request, one after the other. */
    void eachWhole(Consumer<TapeEntry> use) {
        TapeReading reading = new TapeReading(true);
        shards().forEach(shard -> reading.each(shard, call -> use.accept(TapeLine.whole(call.line()))));
    }

    /** Every call by key, of a tape that a merge may have left damaged. */
    NavigableMap<String, TapeLine> mended() {
        return mended(shards(), what());
    }

    /** Every call of one file that a merge may have left damaged. */
    static NavigableMap<String, TapeLine> mended(TapeShard shard) {
        return mended(List.of(shard), "tape " + shard.file().getFileName());
    }

    private static NavigableMap<String, TapeLine> mended(List<TapeShard> shards, String what) {
        TapeReading reading = new TapeReading(true);
        NavigableMap<String, TapeLine> calls = gathered(shards, reading);
        reading.end(what);
        return calls;
    }

    /**
     * Changes the calls and writes the files anew that are touched by it. What a process that was killed has left of a file goes.
     *
     * @param compressed whether new files are compressed; they are also where the tape is
     * @return how many calls there are now
     * @throws IOException when a file cannot be written; no call that stood on tape is lost then
     */
    int write(TapeChange change, boolean compressed) throws IOException {
        AtomicFile.clear(path, file -> TapeShard.of(file).isPresent());
        List<TapeShard> old = shards();
        int count = count(old, change);
        int digits = digits(old, count);
        boolean zip = compressed || old.stream().anyMatch(TapeShard::compressed);
        Set<Path> written = new HashSet<>();
        int common = old.stream().mapToInt(it -> it.prefix().length()).reduce(digits, Math::min);
        for (String prefix : prefixes(common)) {
            NavigableMap<String, TapeLine> calls = changed(old, prefix, change);
            for (String each : prefixesBelow(prefix, digits)) {
                Collection<TapeLine> its = calls.subMap(each, each + AFTER_HEX).values();
                if (!its.isEmpty()) {
                    TapeShard shard = TapeShard.in(path, each, zip);
                    shard.write(its.stream().map(it -> it.line().text()).toList());
                    written.add(shard.file());
                }
            }
        }
        // Last: until every call stands in its new file, it stands in its old one.
        for (TapeShard shard : old) {
            if (!written.contains(shard.file())) {
                Files.delete(shard.file());
            }
        }
        return count;
    }

    private NavigableMap<String, TapeLine> changed(List<TapeShard> old, String prefix, TapeChange change) {
        List<TapeShard> its =
                old.stream().filter(it -> it.prefix().startsWith(prefix)).toList();
        TapeReading reading = new TapeReading(change.mending());
        NavigableMap<String, TapeLine> calls = gathered(its, reading);
        reading.end(what());
        change.added()
                .subMap(prefix, prefix + AFTER_HEX)
                .forEach((key, call) -> calls.merge(key, call, change.choice()));
        calls.keySet().removeIf(change.kept().negate());
        return calls;
    }

    private static NavigableMap<String, TapeLine> gathered(List<TapeShard> shards, TapeReading reading) {
        NavigableMap<String, TapeLine> calls = new TreeMap<>();
        shards.forEach(shard -> reading.each(shard, call -> {
            TapeLine first = calls.put(call.entry().key(), call);
            if (first != null) {
                reading.again(first.entry(), call);
                calls.put(call.entry().key(), first.or(call));
            }
        }));
        return calls;
    }

    private int count(List<TapeShard> old, TapeChange change) {
        Set<String> keys = new HashSet<>(change.added().keySet());
        TapeReading reading = new TapeReading(change.mending());
        old.forEach(shard -> reading.each(shard, call -> keys.add(call.entry().key())));
        reading.end(what());
        keys.removeIf(change.kept().negate());
        return keys.size();
    }

    /** By how many digits of the keys to divide: more when the files get too large, fewer when they are all but empty. */
    private static int digits(List<TapeShard> old, int count) {
        int digits = old.stream().mapToInt(it -> it.prefix().length()).max().orElse(0);
        while (digits < MOST_DIGITS && count > room(digits)) {
            digits++;
        }
        while (digits > 0 && count <= room(digits - 1) / 2) {
            digits--;
        }
        return digits;
    }

    private static int room(int digits) {
        return CALLS_A_FILE << (4 * digits);
    }

    private static List<String> prefixes(int digits) {
        return prefixesBelow("", digits);
    }

    private static List<String> prefixesBelow(String prefix, int digits) {
        List<String> prefixes = List.of(prefix);
        for (int i = prefix.length(); i < digits; i++) {
            prefixes = prefixes.stream()
                    .flatMap(it -> "0123456789abcdef".chars().mapToObj(digit -> it + (char) digit))
                    .toList();
        }
        return prefixes;
    }

    /** The folder by its last names, for messages. */
    String shown() {
        int names = path.getNameCount();
        return path.subpath(Math.max(0, names - 3), names).toString().replace('\\', '/');
    }

    private String what() {
        return "tape of ["
                + Optional.ofNullable(path.toAbsolutePath().getParent())
                        .map(Path::getFileName)
                        .map(Path::toString)
                        .orElse("")
                + "]";
    }
}
