package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.chat.listener.ChatModelRequestContext;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialModelTests {

    @TempDir
    Path folder;

    private Deck deck;

    @BeforeEach
    void empty() {
        deck = new Deck(folder);
    }

    @Test
    void aModelInABeanFindsTheTrialThatIsUnderWay() throws Exception {
        ScriptedModel bare = ScriptedModel.saying("on Sunday");
        ChatModel bean = Tape.around(bare);
        try (Tape tape = deck.open(TapeMode.RECORD)) {
            Calls calls = tape.calls("c1", 1);
            assertThat(calls.during(() -> bean.chat("When?"))).isEqualTo("on Sunday");
            assertThat(calls.made()).hasSize(1);
        }

        Calls replayed = deck.open(TapeMode.REPLAY).calls("c1", 1);
        assertThat(replayed.during(() -> bean.chat("When?"))).isEqualTo("on Sunday");
        assertThat(bare.asked()).hasSize(1);
        assertThat(Calls.current()).isEmpty();
    }

    @Test
    void aThreadThatBelongsToNoTrialIsRefusedWhileAReplayIsUnderWay() throws Exception {
        ScriptedModel bare = ScriptedModel.saying("live");
        ChatModel bean = Tape.around(bare);
        Calls replayed = deck.open(TapeMode.REPLAY).calls("c1", 1);
        ExecutorService pool = Executors.newSingleThreadExecutor(work -> new Thread(work, "pool-of-the-shop"));
        try {
            assertThatThrownBy(() -> replayed.during(() -> CompletableFuture.supplyAsync(() -> bean.chat("When?"), pool)
                            .join()))
                    .hasRootCauseMessage(
                            "a model around which a tape was put is asked on the thread [pool-of-the-shop],"
                                    + " which belongs to no trial, while a replay is under way: the call would be live. Give the executor"
                                    + " through Calls.passing(executor), or put the tape around the model with calls.around(model)");
        } finally {
            pool.shutdown();
        }
        assertThat(bare.asked()).isEmpty();
        assertThat(bean.chat("When?")).isEqualTo("live");
    }

    @Test
    void withoutATrialTheModelIsAskedAsItIs() {
        ScriptedModel bare = ScriptedModel.saying("yes");

        assertThat(Tape.around(bare).chat("Well?")).isEqualTo("yes");
        assertThat(Tape.around(ScriptedEmbeddings.of(text -> new float[] {1}))
                        .embed("hello")
                        .content()
                        .vector())
                .containsExactly(1f);
        assertThat(bare.asked()).hasSize(1);
    }

    @Test
    void aModelThatIsWrappedTwiceIsTapedOnce() throws Exception {
        ChatModel bean = Tape.around(Tape.around(ScriptedModel.saying("yes")));
        Calls calls = deck.open(TapeMode.OFF).calls("c1", 1);

        calls.during(() -> calls.around(bean).chat("Well?"));

        assertThat(calls.made()).hasSize(1);
    }

    @Test
    void aModelAroundATapedModelIsTapedOnce() throws Exception {
        ChatModel inner = Tape.around(ScriptedModel.saying("yes"));
        ChatModel router = new ChatModel() {
            @Override
            public ChatResponse doChat(ChatRequest request) {
                return inner.chat(request);
            }
        };
        Calls calls = deck.open(TapeMode.OFF).calls("c1", 1);

        calls.during(() -> calls.around(router).chat("Well?"));

        assertThat(calls.made()).hasSize(1);
    }

    @Test
    void anExecutorPassesTheTrialOn() throws Exception {
        ChatModel bean = Tape.around(ScriptedModel.saying("yes"));
        ExecutorService pool = Executors.newSingleThreadExecutor();
        Calls calls = deck.open(TapeMode.OFF).calls("c1", 1);
        try {
            calls.during(() -> CompletableFuture.supplyAsync(() -> bean.chat("Well?"), Calls.passing(pool))
                    .get());
            CompletableFuture.supplyAsync(() -> bean.chat("Well?"), Calls.passing(pool))
                    .get();
        } finally {
            pool.shutdownNow();
        }

        assertThat(calls.made()).hasSize(1);
    }

    @Test
    void trialsWithinTrialsAreLeftInOrder() throws Exception {
        Calls outer = deck.open(TapeMode.OFF).calls("c1", 1);
        Calls inner = outer.by("semantic");

        assertThat(outer.<Boolean>during(() -> {
                    assertThat(inner.during(Calls::current)).contains(inner);
                    assertThat(Calls.current()).contains(outer);
                    return true;
                }))
                .isTrue();
    }

    /** A model that tells everything there is to tell. */
    private record Telling(List<ChatModelListener> listeners) implements ChatModel {
        @Override
        public ChatResponse doChat(ChatRequest request) {
            return ScriptedModel.reply("yes");
        }

        @Override
        public ModelProvider provider() {
            return ModelProvider.OLLAMA;
        }

        @Override
        public Set<Capability> supportedCapabilities() {
            return Set.of(Capability.RESPONSE_FORMAT_JSON_SCHEMA);
        }
    }

    @Test
    void aWrappedModelTellsWhatItsModelTellsAndItsListenersHearOnce() {
        List<String> heard = new ArrayList<>();
        ChatModelListener listener = new ChatModelListener() {
            @Override
            public void onRequest(ChatModelRequestContext context) {
                heard.add("request");
            }
        };
        Telling model = new Telling(List.of(listener));
        ChatModel wrapped = Calls.untaped().around((ChatModel) model);

        wrapped.chat("Well?");

        assertThat(heard).containsExactly("request");
        assertThat(wrapped.provider()).isEqualTo(ModelProvider.OLLAMA);
        assertThat(wrapped.listeners()).containsExactly(listener);
        assertThat(wrapped.supportedCapabilities()).containsExactly(Capability.RESPONSE_FORMAT_JSON_SCHEMA);
        assertThat(wrapped.defaultRequestParameters()).isEqualTo(model.defaultRequestParameters());
        assertThat(Tape.around(ScriptedEmbeddings.of(text -> new float[2])).modelName())
                .isEqualTo("scripted-embedding");
    }

    @Test
    void theIdentityOfAWrappedModelIsTheModels() {
        Telling model = new Telling(List.of());

        assertThat(ModelIdentity.of(Tape.around(model)))
                .isEqualTo(ModelIdentity.of(model))
                .containsEntry("model", Telling.class.getName());
    }

    @Test
    void aProxyOfAModelIsKnownByTheModelsClass() {
        ChatModel proxy = (ChatModel) java.lang.reflect.Proxy.newProxyInstance(
                ChatModel.class.getClassLoader(), new Class<?>[] {ChatModel.class}, (self, method, arguments) -> null);

        assertThat(ModelClass.of(proxy)).isEqualTo("dev.langchain4j.model.chat.ChatModel");
        assertThat(ModelClass.of(ScriptedModel.saying(""))).isEqualTo("io.goldunit.call.ScriptedModel");
    }

    @Test
    void aModelThatReturnsNothingIsNamed() {
        ChatModel mock = new ChatModel() {
            @Override
            @SuppressWarnings("NullAway")
            public ChatResponse chat(ChatRequest request) {
                return null;
            }
        };

        assertThatThrownBy(() -> Calls.untaped().around(mock).chat("Well?"))
                .hasMessage("the model returned no response (null)");
    }

    @Test
    @SuppressWarnings("NullAway")
    void aModelThatIsNullIsRefusedWithTheUsualReasons() {
        assertThatThrownBy(() -> Tape.around((ChatModel) null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the chat model is null: was it injected?"
                        + " With Spring it takes @SpringBootTest on the class and @Autowired on the field,"
                        + " with Quarkus @QuarkusTest and @Inject."
                        + " A field that is injected, or set in @BeforeEach, is still null where another field is"
                        + " initialised: use it within the method marked @GoldenSet");
        assertThatThrownBy(() -> Tape.around((StreamingChatModel) null))
                .hasMessageStartingWith("the streaming chat model is null");
        assertThatThrownBy(() -> Tape.around((EmbeddingModel) null))
                .hasMessageStartingWith("the embedding model is null");
        assertThatThrownBy(() -> Calls.untaped().around((ChatModel) null))
                .hasMessageStartingWith("the chat model is null");
    }
}
