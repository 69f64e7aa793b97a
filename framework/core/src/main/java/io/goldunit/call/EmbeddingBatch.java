package io.goldunit.call;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.model.embedding.response.EmbeddingResponse;
import dev.langchain4j.model.embedding.response.EmbeddingResponseMetadata;
import dev.langchain4j.model.output.TokenUsage;
import io.goldunit.call.limit.Attempted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One request of embeddings: what this run has seen or the tape holds is taken from there, the rest is asked for at once. */
final class EmbeddingBatch<I> {

    private final Calls calls;
    private final Tape tape;
    private final Map<String, Object> model;
    private final Function<I, Object> content;
    private final Function<List<I>, EmbeddingResponse> live;
    private final CalledModel called;

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

    /** A text of the request. */
    private record Text<I>(String key, I input, TapedRequest request) {}

    /** A text that nobody in this run has asked for before. */
    private record Wanted<I>(String key, I input, TapedRequest request, CompletableFuture<TapeEntry> vector) {}

    EmbeddingResponse response(List<I> inputs) {
        List<Text<I>> texts = inputs.stream().map(this::text).toList();
        List<String> keys = texts.stream().map(Text::key).toList();
        return joined(new SharedAsking(tape.embedded(), "text").get(keys, own -> complete(wanted(texts, own))));
    }

    private Text<I> text(I input) {
        TapedRequest request = TapedRequest.of(CanonicalEmbedding.request(model, content.apply(input)));
        return new Text<>(request.fingerprint(), input, request);
    }

    private List<Wanted<I>> wanted(List<Text<I>> texts, Map<String, CompletableFuture<TapeEntry>> own) {
        Map<String, Wanted<I>> wanted = new LinkedHashMap<>();
        for (Text<I> text : texts) {
            CompletableFuture<TapeEntry> vector = own.get(text.key);
            if (vector != null) {
                wanted.putIfAbsent(text.key, new Wanted<>(text.key, text.input, text.request, vector));
            }
        }
        return List.copyOf(wanted.values());
    }

    /** From where they were kept, and the rest from the model. */
    private void complete(List<Wanted<I>> wanted) {
        embed(fromTape(fromJournal(wanted)));
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
