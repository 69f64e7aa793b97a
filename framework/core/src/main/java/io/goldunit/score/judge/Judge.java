package io.goldunit.score.judge;

import dev.langchain4j.model.chat.ChatModel;
import io.goldunit.call.Injected;
import io.goldunit.call.Tape;
import io.goldunit.candidate.Prompt;
import io.goldunit.score.Scorer;
import org.apiguardian.api.API;

/** A second LLM that grades answers. Give it another model than the candidate's: a model prefers its own words. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Judge {

    private final ChatModel model;

    private Judge(ChatModel model) {
        this.model = model;
    }

    /**
     * A judge that asks this model.
     *
     * @throws IllegalArgumentException when it is null
     */
    public static Judge of(ChatModel model) {
        return new Judge(Tape.around(Injected.required(model, "the judge's chat model")));
    }

    /**
     * Grades by the rubric in {@code prompts/judge/<name>.md}, and is named after it.
     *
     * @throws io.goldunit.file.FindingsException when there is no such rubric, or it cannot be used
     */
    public Scorer rubric(String name) {
        return rubric(Prompt.find("judge", name));
    }

    /**
     * Grades by a rubric: a prompt that says what is good, with {@code {{question}}}, {@code {{answer}}}, {@code
     * {{expected}}} and {@code {{context}}} where they belong. Its front matter may name {@code choices}, labels with values
     * from 0 to 1; without them they are {@code pass} and {@code fail}. How to reply is added to it. Where
     * a case is a conversation, its question is all that was said before the answer.
     */
    public Scorer rubric(Prompt rubric) {
        return new RubricJudge(model, rubric, Choices.of(rubric));
    }
}
