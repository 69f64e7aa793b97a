package io.goldunit.candidate;

import dev.langchain4j.model.chat.ChatModel;
import io.goldunit.call.Calls;
import io.goldunit.file.Finding;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.GoldenCase;
import io.goldunit.golden.Message;
import java.util.List;
import java.util.Map;
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

    /** What the candidate is sent for a case, for people to read. */
    default List<Message> prompt(GoldenCase goldenCase) {
        return goldenCase.messages();
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
     * A model that is asked with a prompt template.
     *
     * @param model called through tape
     * @param prompt how a case becomes messages
     */
    static Candidate of(ChatModel model, Prompt prompt) {
        return new ChatModelCandidate(model, prompt);
    }

    /**
     * An application of one's own: a method of an AI Service, of a bean, or any other function of the case. It may give a text
     * or an {@link Answer}.
     */
    static Candidate of(Application<?> application) {
        return new ApplicationCandidate(application);
    }

    /**
     * The shortest form of an application: a case in, an answer out.
     *
     * @param <T> what it answers with
     */
    @FunctionalInterface
    interface Application<T> {
        /** See {@link Candidate#answer}. */
        T answer(GoldenCase goldenCase) throws Exception;
    }
}
