package io.goldunit.testkit;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What the server is to reply to a call, whatever API it speaks: an answer, an empty one, or an error status. Immutable; the
 * {@code with} methods return a changed copy.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public sealed interface Reply {

    /** How long the server waits before it replies; zero unless set. */
    Duration latency();

    /**
     * The same reply after a time.
     *
     * @param latency whole milliseconds count; not negative
     */
    Reply withLatency(Duration latency);

    /** An answer that says everything it has to say, from the model asked for, at once. */
    static Text text(String text) {
        return new Text(text, List.of(), "stop", null, null, Duration.ZERO);
    }

    /**
     * An answer in JSON, as one to a call with a JSON Schema.
     *
     * @param value a map, a list, a record or whatever else Jackson can write
     * @throws IllegalArgumentException when it cannot
     */
    static Text json(Object value) {
        return text(JsonText.write(value));
    }

    /**
     * An answer that asks for a tool and says nothing.
     *
     * @param name of the tool
     * @param arguments a map, a record or whatever else Jackson can write as an object
     * @throws IllegalArgumentException when it cannot
     */
    static Text toolCall(String name, Object arguments) {
        return text("").withToolCall(name, arguments);
    }

    /** An answer that holds none: OpenAI's {@code choices} and Anthropic's {@code content} are empty lists, Ollama's message is empty. */
    static Empty empty() {
        return new Empty(Duration.ZERO);
    }

    /**
     * An error, at once.
     *
     * @param status the HTTP status, from 400 to 599
     * @param message what the error's JSON body says
     */
    static HttpError error(int status, String message) {
        return new HttpError(status, message, null, Map.of(), Duration.ZERO);
    }

    /**
     * An answer, in words or tool calls or both.
     *
     * @param text what the model says; may be empty
     * @param toolCalls what the model asks for; empty in most answers
     * @param finishReason why it stopped, in OpenAI's words: {@code stop}, {@code length}, {@code tool_calls},
     *     {@code content_filter}. Each API gets its own word for it; another word is sent as it is
     * @param model the model that answers; null for the one asked for
     * @param usage the tokens to report; null for the number of words, see {@link Usage}
     * @param latency how long the server waits before it replies
     */
    record Text(
            String text,
            List<ToolCall> toolCalls,
            String finishReason,
            @Nullable String model,
            @Nullable Usage usage,
            Duration latency)
            implements Reply {

        public Text {
            requireNonNull(text, "text");
            toolCalls = List.copyOf(toolCalls);
            requireNonNull(finishReason, "finishReason");
            requireLatency(latency);
        }

        /** The same answer with other words. */
        public Text withText(String words) {
            return new Text(words, toolCalls, finishReason, model, usage, latency);
        }

        /** The same answer that asks for one tool more; it stops for {@code tool_calls}. The ids are {@code call_1}, and so on. */
        public Text withToolCall(String name, Object arguments) {
            String id = "call_" + (toolCalls.size() + 1);
            return withToolCall(new ToolCall(id, name, JsonText.write(arguments)));
        }

        /** The same answer that asks for one tool more, with arguments that need not be JSON; it stops for {@code tool_calls}. */
        public Text withToolCall(ToolCall call) {
            List<ToolCall> calls =
                    Stream.concat(toolCalls.stream(), Stream.of(call)).toList();
            return new Text(text, calls, "tool_calls", model, usage, latency);
        }

        /** The same answer, stopped for another reason. */
        public Text withFinishReason(String reason) {
            return new Text(text, toolCalls, reason, model, usage, latency);
        }

        /** The same answer from another model than the one asked for. */
        public Text withModel(String returned) {
            return new Text(text, toolCalls, finishReason, returned, usage, latency);
        }

        /** The same answer with these figures. */
        public Text withUsage(int promptTokens, int completionTokens) {
            return withUsage(new Usage(promptTokens, completionTokens));
        }

        /** The same answer with these figures. */
        public Text withUsage(Usage figures) {
            return new Text(text, toolCalls, finishReason, model, figures, latency);
        }

        @Override
        public Text withLatency(Duration waiting) {
            return new Text(text, toolCalls, finishReason, model, usage, waiting);
        }
    }

    /**
     * No answer, though nothing is said to be wrong.
     *
     * @param latency how long the server waits before it replies
     */
    record Empty(Duration latency) implements Reply {

        public Empty {
            requireLatency(latency);
        }

        @Override
        public Empty withLatency(Duration waiting) {
            return new Empty(waiting);
        }
    }

    /**
     * An error instead of an answer.
     *
     * @param status the HTTP status, from 400 to 599
     * @param message what is wrong
     * @param body the body to send; null for a JSON body of the API's form with the message
     * @param headers further headers, each with its value
     * @param latency how long the server waits before it replies
     */
    record HttpError(int status, String message, @Nullable String body, Map<String, String> headers, Duration latency)
            implements Reply {

        public HttpError {
            if (status < 400 || status > 599) {
                throw new IllegalArgumentException("an error has a status from 400 to 599, not " + status);
            }
            requireNonNull(message, "message");
            headers = Map.copyOf(headers);
            requireLatency(latency);
        }

        /** The same error with a body of one's own, sent as it is, as {@code application/json}. */
        public HttpError withBody(String json) {
            return new HttpError(status, message, json, headers, latency);
        }

        /** The same error with a header more, or with another value of it. */
        public HttpError withHeader(String name, String value) {
            Map<String, String> more = new HashMap<>(headers);
            more.put(name, value);
            return new HttpError(status, message, body, more, latency);
        }

        /** The same error with the advice when to call again, in a header {@code Retry-After} of whole seconds, rounded up. */
        public HttpError withRetryAfter(Duration time) {
            requireLatency(time);
            long seconds = time.plusSeconds(1).minusNanos(1).toSeconds();
            return withHeader("Retry-After", Long.toString(seconds));
        }

        @Override
        public HttpError withLatency(Duration waiting) {
            return new HttpError(status, message, body, headers, waiting);
        }
    }

    /**
     * The tokens that an answer reports. Where a reply gives none, each word is a token: each run of characters between white
     * space, in all turns of the call and in the answer. A real model counts differently.
     *
     * @param promptTokens of the call; not negative
     * @param completionTokens of the answer; not negative
     * @param cachedTokens those of the call that were in the provider's cache, from 0 to all. OpenAI's API says them within the
     *     call's, Anthropic's beside the others, Ollama's not at all; 0 is not said
     */
    record Usage(int promptTokens, int completionTokens, int cachedTokens) {

        public Usage {
            if (promptTokens < 0 || completionTokens < 0) {
                throw new IllegalArgumentException(
                        "tokens are counted from 0, not " + promptTokens + " and " + completionTokens);
            }
            if (cachedTokens < 0 || cachedTokens > promptTokens) {
                throw new IllegalArgumentException(
                        "of " + promptTokens + " tokens of a call " + cachedTokens + " cannot have been cached");
            }
        }

        /** Figures of a call of which nothing was cached. */
        public Usage(int promptTokens, int completionTokens) {
            this(promptTokens, completionTokens, 0);
        }

        static Usage ofWords(List<String> asked, String answer) {
            return new Usage(asked.stream().mapToInt(Usage::words).sum(), words(answer));
        }

        private static int words(String text) {
            int words = 0;
            boolean inWord = false;
            for (int i = 0; i < text.length(); i++) {
                boolean space = Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i));
                words += !space && !inWord ? 1 : 0;
                inWord = !space;
            }
            return words;
        }
    }

    private static void requireLatency(Duration latency) {
        if (latency.isNegative()) {
            throw new IllegalArgumentException("a reply cannot come before its call: latency " + latency);
        }
    }
}
