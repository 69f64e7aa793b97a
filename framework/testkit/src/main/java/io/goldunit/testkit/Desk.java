package io.goldunit.testkit;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every request comes here: it is read, kept, and answered as script and conditions have it. */
final class Desk {

    private static final OpenAi OPEN_AI = new OpenAi();
    private static final String EMBEDDINGS = "/v1/embeddings";
    private static final Map<String, Dialect> CHATS =
            Map.of("/v1/chat/completions", OPEN_AI, "/v1/messages", new Anthropic(), "/api/chat", new Ollama());

    private final ReceivedCalls<ChatCall> chats = new ReceivedCalls<>();
    private final ReceivedCalls<EmbeddingCall> embeddings = new ReceivedCalls<>();
    private final Conditions conditions = new Conditions();
    private volatile Function<? super ChatCall, ? extends Reply> script =
            call -> Reply.error(500, "the test server has no script: LlmServer.answering says what it answers");
    private volatile @Nullable Function<? super String, float[]> embedding;

    ReceivedCalls<ChatCall> chats() {
        return chats;
    }

    ReceivedCalls<EmbeddingCall> embeddings() {
        return embeddings;
    }

    Conditions conditions() {
        return conditions;
    }

    void follow(Function<? super ChatCall, ? extends Reply> next) {
        script = next;
    }

    void embed(Function<? super String, float[]> next) {
        embedding = next;
    }

    Wire answer(HttpCall http) {
        Dialect dialect = CHATS.getOrDefault(http.path(), OPEN_AI);
        boolean chat = CHATS.containsKey(http.path());
        if (!http.method().equals("POST") || !(chat || http.path().equals(EMBEDDINGS))) {
            return ChatAnswering.error(dialect, notThere(http));
        }
        try {
            return conditions.meet(chat ? chat(dialect, http) : embedding(http));
        } catch (MalformedCallException e) {
            return ChatAnswering.error(dialect, Reply.error(400, e.problem()));
        }
    }

    private Answering chat(Dialect dialect, HttpCall http) throws MalformedCallException {
        ChatCall call = dialect.read(http);
        chats.add(call);
        return new ChatAnswering(dialect, call, script);
    }

    private Answering embedding(HttpCall http) throws MalformedCallException {
        EmbeddingCall call = Embeddings.read(http);
        embeddings.add(call);
        return new EmbeddingAnswering(OPEN_AI, call, embedding);
    }

    private static Reply.HttpError notThere(HttpCall http) {
        return Reply.error(
                404,
                ("the test server has no %s %s, only POST /v1/chat/completions, /v1/embeddings, /v1/messages and"
                                + " /api/chat")
                        .formatted(http.method(), http.path()));
    }
}
