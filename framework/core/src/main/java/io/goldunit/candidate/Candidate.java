package io.goldunit.candidate;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import io.goldunit.call.Calls;
import io.goldunit.file.Finding;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.GoldenCase;
import io.goldunit.golden.Message;
import io.goldunit.golden.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * The LLM application under test: anything that turns a case into an answer. Called from several threads at once.
 *
 * <p>A lambda {@code (goldenCase, calls) -> answer} is a candidate; models it calls through {@code calls.around(model)} are
 * taped.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@FunctionalInterface
public interface Candidate {

    /**
     * Answers a case.
     *
     * @param goldenCase what is asked
     * @param calls through which models are called, so that the calls can be replayed
     * @throws Exception whatever went wrong: the trial then has an error instead of an answer
     */
    Answer answer(GoldenCase goldenCase, Calls calls) throws Exception;

    /** What the candidate is sent for a case, for people to read; the turns last, without the replies between them. */
    default List<Message> prompt(GoldenCase goldenCase) {
        Stream<Message> turns = goldenCase.turns().stream().map(turn -> new Message(Role.USER, turn));
        return Stream.concat(goldenCase.messages().stream(), turns).toList();
    }

    /** What is to be known of this candidate, by name, such as its model and prompt. A baseline is accepted for one identity. */
    default Map<String, String> identity() {
        return Map.of("kind", "function");
    }

    /** What is wrong with the set for this candidate, found before any model is called. */
    default List<Finding> check(CaseSet set) {
        return List.of();
    }

    /**
     * What is wrong with the set for this candidate when every case is asked several times, found before any model is called.
     *
     * @param trials how often, from 1
     */
    default List<Finding> check(CaseSet set, int trials) {
        return check(set);
    }

    /**
     * A model that is asked with a prompt template. Where a case has turns, each is asked with the conversation so far.
     *
     * @param model called through tape
     * @param prompt how a case becomes messages
     * @throws IllegalArgumentException when one of them is null
     */
    static Candidate of(ChatModel model, Prompt prompt) {
        return ModelCandidate.of(model, prompt);
    }

    /**
     * The same with a model that streams: an answer is complete when its stream is.
     *
     * @throws IllegalArgumentException when one of them is null
     */
    static Candidate of(StreamingChatModel model, Prompt prompt) {
        return ModelCandidate.of(model, prompt);
    }

    /**
     * An application of one's own: a method of an AI Service, of a bean, or any other function of the case. What it gives is
     * the answer:
     *
     * <ul>
     *   <li>a text, or an {@link Answer};
     *   <li>LangChain4j's {@code Result} with its sources and tool executions, {@code TokenStream}, {@code ChatResponse},
     *       {@code AiMessage} or {@code Response};
     *   <li>data, such as a record, an object, a list or a number: its JSON with sorted keys, and for a constant of an enum or
     *       a date the bare text;
     *   <li>a {@code CompletionStage} or {@code Future} of any of these, which is waited for.
     * </ul>
     *
     * <p>Its models are taped when they are {@link io.goldunit.call.Tape#around}. It is asked once a case, so a set with turns is
     * refused: see {@link #conversation}.
     *
     * @throws IllegalArgumentException when it is null
     */
    static Candidate of(Application<?> application) {
        return new ApplicationCandidate(application);
    }

    /**
     * An application that remembers what was said, such as an AI Service with a chat memory. Every trial opens a conversation of
     * its own and says in it what the user of the case says, one text after the other:
     *
     * <pre>{@code
     * Candidate.conversation(calls -> {
     *     Assistant assistant = AiServices.builder(Assistant.class)
     *             .chatModel(calls.around(model))
     *             .chatMemory(MessageWindowChatMemory.withMaxMessages(20))
     *             .build();
     *     return assistant::chat;
     * })
     * }</pre>
     *
     * @throws IllegalArgumentException when it is null
     */
    static Candidate conversation(Opening opening) {
        return new ConversationCandidate(opening);
    }

    /**
     * Answers that were given before, one JSON object a line: {@code {"id": "refund", "answer": "You can ..."}}. The same id
     * again is the answer of the next trial. A line may also hold {@code earlier}, the replies to earlier turns, {@code
     * toolCalls}, each with a {@code name} and perhaps {@code arguments} and {@code result}, and {@code finish}. Answers to cases
     * that a set does not have are left alone, so that one file may serve several sets.
     *
     * <p>A file whose name ends in {@code .csv} is read as CSV by RFC 4180, one answer a record, with the columns {@code id},
     * {@code answer} and perhaps {@code finish}; an empty cell in {@code answer} is an empty answer.
     *
     * @param file from the working directory, else looked for as golden sets and prompts are
     * @throws io.goldunit.file.FindingsException when it is not found, or with everything that is wrong in it
     */
    static Candidate recorded(Path file) {
        return RecordedCandidate.read(file);
    }

    /**
     * The shortest form of an application: a case in, an answer out.
     *
     * @param <T> what it answers with
     */
    @FunctionalInterface
    interface Application<T> {
        /** See {@link Candidate#of(Application)}. */
        T answer(GoldenCase goldenCase) throws Exception;
    }

    /** Begins a conversation. */
    @FunctionalInterface
    interface Opening {
        /**
         * A new conversation, which knows nothing of any other.
         *
         * @param calls through which models are called, so that the calls can be replayed
         */
        Conversation open(Calls calls) throws Exception;
    }

    /** A conversation under way. */
    @FunctionalInterface
    interface Conversation {
        /**
         * Says something and waits for the reply.
         *
         * @return whatever {@link Candidate#of(Application)} understands
         */
        Object say(String text) throws Exception;
    }
}
