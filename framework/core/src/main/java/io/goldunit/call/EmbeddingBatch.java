package io.goldunit.call;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.model.embedding.response.EmbeddingResponse;
import dev.langchain4j.model.embedding.response.EmbeddingResponseMetadata;
import dev.langchain4j.model.output.TokenUsage;
import io.goldunit.call.budget.BudgetExhaustedException;
import io.goldunit.call.limit.Attempted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One request of embeddings: what this run has seen or the tape holds is taken from there, the rest is asked for at once. Of
 * several trials that want the same text at the same time one asks and the others wait. When it fails, it
 * may have been for another of its texts, so they ask once more, again one for all; what then fails fails for all of them.
 */
final class EmbeddingBatch<I> {

    private final Calls calls;
    private final Tape tape;
    private final Map<String, Object> model;
    private final Function<I, Object> content;
    private final Function<List<I>, EmbeddingResponse> live;
    private final CalledModel called;
    private final Map<String, Wanted<I>> own = new LinkedHashMap<>();

    EmbeddingBatch(
            Calls calls,
            Map<String, Object> model,
            Function<I, Object> content,
            Function<List<I>, EmbeddingResponse> live) {
        this.calls = calls;
        this.tape = calls.tape();
        this.model = model;
        this.content = content;
        this.live = live;
        String endpoint = (String) model.get("endpoint");
        this.called = new CalledModel(CallKind.EMBEDDING, endpoint, String.valueOf(model.get("model")), null);
    }

    /** A text that nobody in this run has asked for before. */
    private record Wanted<I>(String key, I input, TapedRequest request, CompletableFuture<TapeEntry> vector) {}

    EmbeddingResponse response(List<I> inputs) {
        boolean waitedBefore = false;
        while (true) {
            try {
                return joined(known(ask(inputs)));
            } catch (ExecutionException e) {
                Throwable failure = Objects.requireNonNull(e.getCause());
                if (waitedBefore && wasAsked(failure)) {
                    throw new IllegalStateException("another trial asked for the same text, and failed", failure);
                }
                waitedBefore = wasAsked(failure);
            }
        }
    }

    /** Whether the model was; if not, each trial is to hear it of its own call, which costs nothing. */
    private static boolean wasAsked(Throwable failure) {
        return !(failure instanceof BudgetExhaustedException || failure instanceof TapeMissException);
    }

    private List<CompletableFuture<TapeEntry>> ask(List<I> inputs) {
        own.clear();
        try {
            List<CompletableFuture<TapeEntry>> vectors =
                    inputs.stream().map(this::vector).toList();
            embed(replay());
            return vectors;
        } catch (RuntimeException | Error e) {
            own.forEach((key, wanted) -> {
                tape.embedded().remove(key, wanted.vector);
                wanted.vector.completeExceptionally(e);
            });
            throw e;
        }
    }

    private CompletableFuture<TapeEntry> vector(I input) {
        TapedRequest request = TapedRequest.of(CanonicalEmbedding.request(model, content.apply(input)));
        String key = request.fingerprint();
        CompletableFuture<TapeEntry> mine = new CompletableFuture<>();
        CompletableFuture<TapeEntry> first = tape.embedded().putIfAbsent(key, mine);
        if (first != null) {
            return first;
        }
        own.put(key, new Wanted<>(key, input, request, mine));
        return mine;
    }

    /** Completes what was kept and gives the rest. */
    private List<Wanted<I>> replay() {
        return fromTape(fromJournal(List.copyOf(own.values())));
    }

    private List<Wanted<I>> fromJournal(List<Wanted<I>> wanted) {
        Journal journal = calls.route().journal();
        List<Wanted<I>> missing = new ArrayList<>();
        for (Wanted<I> text : wanted) {
            Optional<JournaledCall> call = journal.find(text.key);
            call.ifPresentOrElse(it -> text.vector.complete(kept(it, text.key)), () -> missing.add(text));
            call.filter(journal::isFirst).ifPresent(it -> note().succeeded(it.record(), null));
        }
        return missing;
    }

    private TapeEntry kept(JournaledCall call, String key) {
        TapeEntry entry = call.entries().stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow();
        return tape.resume(entry).entry();
    }

    private List<Wanted<I>> fromTape(List<Wanted<I>> wanted) {
        List<Wanted<I>> missing = new ArrayList<>();
        List<TapeEntry> taped = new ArrayList<>();
        for (Wanted<I> text : wanted) {
            Optional<TapeEntry> entry = tape.replay(text.key);
            entry.ifPresentOrElse(text.vector::complete, () -> missing.add(text));
            entry.ifPresent(taped::add);
        }
        if (!taped.isEmpty()) {
            TapeEntry any = taped.get(0);
            long millis = taped.stream().mapToLong(TapeEntry::millis).sum();
            CallRecord record = record(any.reply().model(), tokens(taped), Timing.of(millis), any.recordedOn());
            note().succeeded(record, null);
        }
        return missing;
    }

    private void embed(List<Wanted<I>> missing) {
        if (missing.isEmpty()) {
            return;
        }
        if (tape.mode() == TapeMode.REPLAY) {
            throw tape.miss(calls.caller(), calls.trial(), null, missing.get(0).request);
        }
        LiveCall call = note();
        try {
            List<I> inputs = missing.stream().map(Wanted::input).toList();
            missing.forEach(it -> tape.refuseSecrets(it.request));
            keep(missing, call.made(() -> counted(live.apply(inputs), inputs), it -> embedded(it.tokenUsage())), call);
        } catch (RuntimeException | Error e) {
            call.failed(e);
            throw e;
        }
    }

    private void keep(List<Wanted<I>> missing, Attempted<EmbeddingResponse> made, LiveCall call) {
        EmbeddingResponse response = made.value();
        Tokens tokens = embedded(response.tokenUsage());
        CallRecord record = record(response.modelName(), tokens, Timing.of(made), null);
        List<TapeLine> lines = lines(missing, response, record);
        calls.route().journal().add(record, lines);
        call.succeeded(record, null);
        for (int i = 0; i < missing.size(); i++) {
            missing.get(i).vector.complete(lines.get(i).entry());
        }
    }

    private List<TapeLine> lines(List<Wanted<I>> missing, EmbeddingResponse response, CallRecord record) {
        // What a provider counts for several texts cannot be told apart.
        Tokens each = missing.size() == 1 ? record.tokens() : null;
        Timing timing = Timing.of(record.timing().millis() / missing.size());
        List<TapeLine> lines = new ArrayList<>();
        for (int i = 0; i < missing.size(); i++) {
            Wanted<I> wanted = missing.get(i);
            TapedReply reply = TapedReply.of(response.embeddings().get(i), each, response.modelName());
            lines.add(tape.record(wanted.key, null, wanted.request, reply, timing));
        }
        return lines;
    }

    /** Many count those of the texts alone: a vector is not made of tokens. */
    private static @Nullable Tokens embedded(@Nullable TokenUsage usage) {
        if (usage != null && usage.inputTokenCount() != null && usage.outputTokenCount() == null) {
            return new Tokens(usage.inputTokenCount(), 0);
        }
        return TapedReply.tokens(usage);
    }

    private static EmbeddingResponse counted(EmbeddingResponse response, List<?> asked) {
        int given = response.embeddings().size();
        if (given != asked.size()) {
            throw new IllegalStateException(
                    "the embedding model gave " + given + " vectors for " + asked.size() + " texts");
        }
        return response;
    }

    private static @Nullable Tokens tokens(List<TapeEntry> entries) {
        return entries.size() == 1 ? entries.get(0).reply().tokens() : null;
    }

    private LiveCall note() {
        return new LiveCall(calls, called, String.valueOf(model.get("provider")));
    }

    private CallRecord record(
            @Nullable String returned, @Nullable Tokens tokens, Timing timing, @Nullable String recordedOn) {
        return new CallRecord(calls.caller(), called.returning(returned), tokens, timing, recordedOn, null);
    }

    /** Waits for them; fails when a trial that asked has failed. */
    private static List<TapeEntry> known(List<CompletableFuture<TapeEntry>> vectors) throws ExecutionException {
        List<TapeEntry> entries = new ArrayList<>();
        try {
            for (CompletableFuture<TapeEntry> vector : vectors) {
                entries.add(vector.get());
            }
            return entries;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while another trial was embedding the same text", e);
        }
    }

    private static EmbeddingResponse joined(List<TapeEntry> entries) {
        List<Embedding> embeddings =
                entries.stream().map(it -> it.reply().embedding()).toList();
        EmbeddingResponseMetadata.Builder<?> metadata = EmbeddingResponseMetadata.builder();
        if (!entries.isEmpty()) {
            metadata.modelName(entries.get(0).reply().model());
        }
        Tokens tokens = tokens(entries);
        if (tokens != null) {
            metadata.tokenUsage(new TokenUsage(tokens.input(), tokens.output()));
        }
        return EmbeddingResponse.builder()
                .embeddings(embeddings)
                .metadata(metadata.build())
                .build();
    }
}
