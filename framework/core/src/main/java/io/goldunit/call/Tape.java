package io.goldunit.call;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.scoring.ScoringModel;
import io.goldunit.file.AtomicFile;
import io.goldunit.file.Json;
import io.goldunit.file.JsonLines;
import io.goldunit.file.JsonLines.Line;
import io.goldunit.file.LockFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** The recorded model calls of one golden set. Thread-safe; written when it is closed. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Tape implements Closeable {

    private static final Header HEADER = new Header("1.0", "tape");
    private static final int EXPLAINED_MISSES = 20;

    private final AtomicInteger misses = new AtomicInteger();
    private final TapeMode mode;
    private final Path file;
    private final String today;
    private final Secrets secrets;
    private final Map<String, TapeEntry> entries;
    private final Map<String, TapeEntry> recorded = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<TapeEntry>> embedded = new ConcurrentHashMap<>();

    private Tape(TapeMode mode, Path file, String today, Secrets secrets, Map<String, TapeEntry> entries) {
        this.mode = mode;
        this.file = file;
        this.today = today;
        this.secrets = secrets;
        this.entries = entries;
    }

    /**
     * Opens the tape of a golden set.
     *
     * @param mode what to do with it
     * @param folder the set's folder; the tape is {@code tape/calls.jsonl} in it
     * @param today the day to note on new recordings, as {@code 2026-11-02}
     * @param secrets what must not be written
     * @throws io.goldunit.file.FindingsException when the file is not a tape
     */
    public static Tape open(TapeMode mode, Path folder, String today, Secrets secrets) {
        Path file = folder.resolve("tape").resolve("calls.jsonl");
        return new Tape(mode, file, today, secrets, mode == TapeMode.OFF ? Map.of() : read(file));
    }

    /** A tape that neither records nor replays. */
    static Tape none() {
        return new Tape(TapeMode.OFF, Path.of("none"), "", Secrets.of(Map.of()), Map.of());
    }

    /**
     * The model, with its calls on the tape of whichever trial is under way on the calling thread: for a model that sits
     * inside a bean or an AI Service and is built once. Without a trial on that thread, at start-up or on a thread of a pool, the
     * model is asked as it is and nothing is taped.
     *
     * <p>A LangChain4j AI Service calls its model, its tools and a single retriever on the calling thread. Where it has an
     * executor, for tools run at once or for several retrievers, give it {@link Calls#passing}.
     *
     * @throws IllegalArgumentException when the model is null
     */
    public static ChatModel around(ChatModel model) {
        return TapedChatModel.of(model, Calls::current);
    }

    /**
     * The same for a streaming model. What its handler calls on the model's own thread, such as the next step of a tool loop,
     * belongs to the trial too.
     *
     * @throws IllegalArgumentException when the model is null
     */
    public static StreamingChatModel around(StreamingChatModel model) {
        return TapedStreamingChatModel.of(model, Calls::current);
    }

    /**
     * The same for an embedding model, such as a retriever's.
     *
     * @throws IllegalArgumentException when the model is null
     */
    public static EmbeddingModel around(EmbeddingModel model) {
        return TapedEmbeddingModel.of(model, Calls::current);
    }

    /**
     * The same for a scoring model, such as a re-ranker.
     *
     * @throws IllegalArgumentException when the model is null
     */
    public static ScoringModel around(ScoringModel model) {
        return TapedScoringModel.of(model, Calls::current);
    }

    /**
     * The same, where the address of the model is another on every machine, or cannot be read from the model. By default the
     * address is part of a call's key, so that two hosts that serve one model name do not answer for each other; the name takes
     * its place.
     *
     * @param endpoint a name for where the model is asked, such as {@code staging}; it stands on the tape
     * @throws IllegalArgumentException when the model is null or the name is blank
     */
    public static ChatModel around(ChatModel model, String endpoint) {
        return new TapedChatModel(TapedChatModel.bare(model), named(endpoint), Calls::current);
    }

    /** As {@link #around(StreamingChatModel)}, with a name for where it is asked; see {@link #around(ChatModel, String)}. */
    public static StreamingChatModel around(StreamingChatModel model, String endpoint) {
        return new TapedStreamingChatModel(TapedStreamingChatModel.bare(model), named(endpoint), Calls::current);
    }

    /** As {@link #around(EmbeddingModel)}, with a name for where it is asked; see {@link #around(ChatModel, String)}. */
    public static EmbeddingModel around(EmbeddingModel model, String endpoint) {
        return new TapedEmbeddingModel(TapedEmbeddingModel.bare(model), named(endpoint), Calls::current);
    }

    /** As {@link #around(ScoringModel)}, with a name for where it is asked; see {@link #around(ChatModel, String)}. */
    public static ScoringModel around(ScoringModel model, String endpoint) {
        return new TapedScoringModel(TapedScoringModel.bare(model), named(endpoint), Calls::current);
    }

    private static String named(String endpoint) {
        if (endpoint.isBlank()) {
            throw new IllegalArgumentException("the name of an endpoint is blank: give it one, such as \"staging\"");
        }
        return endpoint;
    }

    /** The calls of one trial of a case. */
    public Calls calls(String caseId, int trial) {
        return Route.of(this).calls(caseId, trial);
    }

    /** What was on it when it was opened, for an estimate of what a run will take. */
    public List<TapedCall> taped() {
        return entries.values().stream().map(TapedCall::of).toList();
    }

    /** What is done with it. */
    public TapeMode mode() {
        return mode;
    }

    /** The recorded call that may be replayed now, or nothing when the call has to be made. */
    Optional<TapeEntry> replay(String key) {
        return switch (mode) {
            case AUTO, REPLAY -> Optional.ofNullable(entries.get(key));
            case RECORD, OFF -> Optional.empty();
        };
    }

    /** The embeddings that were asked for in this run, by key: under way, or there. */
    Map<String, CompletableFuture<TapeEntry>> embedded() {
        return embedded;
    }

    TapeEntry record(String key, @Nullable Draw draw, Map<String, Object> request, TapedReply reply, long millis) {
        TapeEntry entry = new TapeEntry(key, draw, request, reply, millis, today);
        if (mode != TapeMode.OFF) {
            secrets.refuseIn(Json.write(entry), "the tape " + file.getFileName());
            recorded.put(key, entry);
        }
        return entry;
    }

    /** Keeps a call that was made for this run before it was cut off. */
    void keep(TapeEntry entry) {
        if (mode != TapeMode.OFF) {
            recorded.put(entry.key(), entry);
        }
    }

    TapeMissException miss(String caller, int trial, @Nullable Draw draw, Map<String, Object> request) {
        // Looking for the nearest takes its time on a long tape, and nobody reads a hundred misses.
        boolean first = misses.incrementAndGet() <= EXPLAINED_MISSES;
        return new TapeMissException(
                TapeMiss.describe(caller, trial, draw, request, first ? entries.values() : List.of(), file));
    }

    /**
     * Writes what was recorded, together with what others have recorded meanwhile; nothing when nothing was recorded.
     *
     * @throws IOException when it cannot be written
     */
    @Override
    public void close() throws IOException {
        if (!recorded.isEmpty()) {
            LockFile.hold(file, this::write);
        }
    }

    private void write() throws IOException {
        Map<String, TapeEntry> all = read(file);
        all.putAll(recorded);
        StringBuilder text = new StringBuilder(Json.write(HEADER)).append('\n');
        all.values().forEach(entry -> text.append(Json.write(entry)).append('\n'));
        AtomicFile.write(file, text.toString());
    }

    private static Map<String, TapeEntry> read(Path file) {
        Map<String, TapeEntry> entries = new TreeMap<>();
        if (!Files.exists(file)) {
            return entries;
        }
        List<Line> lines = JsonLines.read(file);
        if (!lines.isEmpty()) {
            lines.get(0).requireHeader("tape", HEADER.schema());
        }
        lines.stream().skip(1).map(line -> line.as(TapeEntry.class)).forEach(entry -> entries.put(entry.key(), entry));
        return entries;
    }

    /** The first line of the file. */
    private record Header(String schema, String type) {}
}
