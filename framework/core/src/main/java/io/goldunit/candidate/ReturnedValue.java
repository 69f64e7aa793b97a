package io.goldunit.candidate;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.Response;
import io.goldunit.call.ModelFacts;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Whatever an application gave, as an answer. */
final class ReturnedValue {

    /** Without AI Services on the class path nobody can return their types, and naming them would fail. */
    private static final boolean AI_SERVICES = isPresent("dev.langchain4j.service.Result");

    private ReturnedValue() {}

    /**
     * The answer, waited for where it is still under way.
     *
     * @throws IllegalArgumentException when it cannot be one, in words
     * @throws Exception what went wrong where it was under way
     */
    static Answer answer(@Nullable Object given) throws Exception {
        if (given instanceof Optional<?> perhaps) {
            return answer(perhaps.orElse(null));
        }
        if (given instanceof CompletionStage<?> stage) {
            return answer(Awaited.value(stage.toCompletableFuture()));
        }
        if (given instanceof Future<?> future) {
            return answer(Awaited.value(future));
        }
        Optional<Answer> reply = AI_SERVICES ? AiServiceReply.answer(given) : Optional.empty();
        return reply.isPresent() ? reply.get() : settled(given);
    }

    private static Answer settled(@Nullable Object given) throws Exception {
        if (given instanceof Answer answer) {
            return answer;
        }
        if (given instanceof CharSequence text) {
            return Answer.of(text.toString());
        }
        if (given instanceof ChatResponse response) {
            return ModelReply.answer(response);
        }
        if (given instanceof AiMessage message) {
            return ModelReply.answer(message);
        }
        if (given instanceof Response<?> response) {
            return answer(response);
        }
        return Answer.of(JsonText.of(NoAnswer.refuse(given)));
    }

    private static Answer answer(Response<?> response) throws Exception {
        Answer said = answer(response.content());
        return new Answer(
                said.text(),
                said.earlier(),
                said.toolCalls(),
                said.sources(),
                ModelFacts.finish(response.finishReason()),
                ModelFacts.tokens(response.tokenUsage()),
                null,
                null,
                said.modelReturned());
    }

    private static boolean isPresent(String type) {
        try {
            Class.forName(type, false, ReturnedValue.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
