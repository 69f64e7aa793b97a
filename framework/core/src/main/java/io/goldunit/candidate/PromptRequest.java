package io.goldunit.candidate;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import io.goldunit.file.Finding;
import io.goldunit.golden.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apiguardian.api.API;

/** A prompt's messages and parameters in the form in which a model takes them. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class PromptRequest {

    private static final Map<String, ParameterSetter> KNOWN = new TreeMap<>(Map.of(
            "temperature", (builder, value) -> builder.temperature(Double.valueOf(value)),
            "top-p", (builder, value) -> builder.topP(Double.valueOf(value)),
            "top-k", (builder, value) -> builder.topK(Integer.valueOf(value)),
            "frequency-penalty", (builder, value) -> builder.frequencyPenalty(Double.valueOf(value)),
            "presence-penalty", (builder, value) -> builder.presencePenalty(Double.valueOf(value)),
            "max-tokens", (builder, value) -> builder.maxOutputTokens(Integer.valueOf(value))));

    private PromptRequest() {}

    @FunctionalInterface
    private interface ParameterSetter {
        void set(Builder builder, String value);
    }

    /** Names the type that LangChain4j leaves open. */
    private static final class Builder
            extends dev.langchain4j.model.chat.request.DefaultChatRequestParameters.Builder<Builder> {}

    /** The request for these messages under the prompt's parameters. */
    public static ChatRequest of(Prompt prompt, List<Message> messages) {
        return ChatRequest.builder()
                .messages(messages.stream().map(PromptRequest::toChatMessage).toList())
                .parameters(parameters(prompt))
                .build();
    }

    /**
     * What is wrong with the prompt's parameters: unknown names, and values that are no numbers.
     *
     * @param others parameters that are read elsewhere
     */
    public static List<Finding> check(Prompt prompt, String... others) {
        Set<String> known = new TreeSet<>(KNOWN.keySet());
        known.addAll(List.of(others));
        List<Finding> findings = new ArrayList<>(prompt.unknownParameters(known));
        prompt.parameters().forEach((name, value) -> {
            if (KNOWN.containsKey(name) && !fits(name, value)) {
                String message = name + " is \"" + value + "\", which is not a number it can have";
                findings.add(prompt.finding(name, "wrong-parameter", message, "Write a number"));
            }
        });
        return findings;
    }

    private static boolean fits(String name, String value) {
        try {
            apply(new Builder(), name, value);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static ChatRequestParameters parameters(Prompt prompt) {
        Builder builder = new Builder();
        prompt.parameters().forEach((name, value) -> apply(builder, name, value));
        return builder.build();
    }

    private static void apply(Builder builder, String name, String value) {
        ParameterSetter setter = KNOWN.get(name);
        if (setter != null) {
            setter.set(builder, value);
        }
    }

    private static ChatMessage toChatMessage(Message message) {
        return switch (message.role()) {
            case SYSTEM -> SystemMessage.from(message.text());
            case USER -> UserMessage.from(message.text());
            case ASSISTANT -> AiMessage.from(message.text());
        };
    }
}
