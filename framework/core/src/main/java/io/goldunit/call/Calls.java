package io.goldunit.call;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import io.goldunit.file.Fingerprint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.ObjLongConsumer;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The model calls of one trial: what goes through here is replayed from tape or recorded on it, and stands in the run
 * record. Thread-safe, so a candidate may hand it to threads of its own.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Calls {

    private final Tape tape;
    private final String caseId;
    private final int trial;
    private final String caller;
    private final Map<String, Integer> occurrences;
    private final List<CallRecord> made;

    Calls(Tape tape, String caseId, int trial) {
        this(tape, caseId, trial, "candidate", new HashMap<>(), Collections.synchronizedList(new ArrayList<>()));
    }

    private Calls(
            Tape tape,
            String caseId,
            int trial,
            String caller,
            Map<String, Integer> occurrences,
            List<CallRecord> made) {
        this.tape = tape;
        this.caseId = caseId;
        this.trial = trial;
        this.caller = caller;
        this.occurrences = occurrences;
        this.made = made;
    }

    /** Calls that are neither recorded nor replayed, for tests of one's own candidates and scorers. */
    public static Calls untaped() {
        return Tape.none().calls("none", 1);
    }

    /** The same calls under another caller's name, for the run record. */
    public Calls by(String caller) {
        return new Calls(tape, caseId, trial, caller, occurrences, made);
    }

    /** The model, with every call of it on tape and in the run record. */
    public ChatModel around(ChatModel model) {
        return new TapedChatModel(model, this);
    }

    /** The calls made so far, in the order in which they ended. */
    public List<CallRecord> made() {
        synchronized (made) {
            return List.copyOf(made);
        }
    }

    /** Makes one call: from tape where that is allowed, otherwise for real. */
    public Call call(ChatModel model, ChatRequest request) {
        return tape.mode() == TapeMode.OFF ? live(model, request, (response, millis) -> {}) : taped(model, request);
    }

    private Call taped(ChatModel model, ChatRequest request) {
        Map<String, Object> canonical = CanonicalRequest.of(model, request);
        String equal = Fingerprint.of(canonical);
        Draw draw = new Draw(caseId, trial, occurrence(equal));
        String key = Fingerprint.of(List.of(equal, draw));
        Optional<TapeEntry> taped = tape.replay(key);
        if (taped.isPresent()) {
            return replayed(model, request, taped.get());
        }
        if (tape.mode() == TapeMode.REPLAY) {
            throw tape.miss(caller, draw, canonical);
        }
        try {
            return live(
                    model,
                    request,
                    (response, millis) -> tape.record(key, draw, canonical, TapedReply.of(response), millis));
        } catch (RuntimeException | Error e) {
            // A call that failed is not on tape, so the candidate's next attempt is this very one again.
            giveBack(equal);
            throw e;
        }
    }

    private Call replayed(ChatModel model, ChatRequest request, TapeEntry entry) {
        return call(model, request, entry.reply().response(), entry.millis(), entry.recordedOn());
    }

    private Call live(ChatModel model, ChatRequest request, ObjLongConsumer<ChatResponse> recorder) {
        long start = System.nanoTime();
        ChatResponse response = model.chat(request);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        recorder.accept(response, millis);
        return call(model, request, response, millis, null);
    }

    private Call call(
            ChatModel model, ChatRequest request, ChatResponse response, long millis, @Nullable String recordedOn) {
        CallRecord record = new CallRecord(
                caller,
                CanonicalRequest.inForce(model, request).modelName(),
                response.modelName(),
                TapedReply.tokens(response.tokenUsage()),
                millis,
                recordedOn);
        made.add(record);
        return new Call(response, record);
    }

    private int occurrence(String request) {
        synchronized (occurrences) {
            return occurrences.merge(request, 1, Integer::sum);
        }
    }

    private void giveBack(String request) {
        synchronized (occurrences) {
            occurrences.merge(request, -1, Integer::sum);
        }
    }

    /**
     * A call that was made.
     *
     * @param response what came back
     * @param record what the run record keeps of it
     */
    public record Call(ChatResponse response, CallRecord record) {

        /** Why the model stopped, or null when it does not say. */
        public @Nullable FinishReason finish() {
            return FinishReason.of(response.finishReason());
        }
    }
}
