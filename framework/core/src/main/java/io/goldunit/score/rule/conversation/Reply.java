package io.goldunit.score.rule.conversation;

import io.goldunit.candidate.Answer;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Condition;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the assistant said to one turn.
 *
 * @param turn which turn, from 1
 * @param trial the trial with this reply alone as its answer's text
 */
record Reply(int turn, Trial trial) {

    /** All of a trial's, in their order; at least one. */
    static List<Reply> of(Trial trial) {
        List<String> texts = texts(trial.answer());
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Reply(i + 1, withText(trial, texts.get(i))))
                .toList();
    }

    static List<String> texts(Answer answer) {
        return Stream.concat(answer.earlier().stream(), Stream.of(answer.text()))
                .toList();
    }

    private static Trial withText(Trial trial, String text) {
        Answer it = trial.answer();
        Answer reply = new Answer(
                text,
                List.of(),
                it.toolCalls(),
                it.sources(),
                it.finish(),
                it.tokens(),
                it.millis(),
                it.modelAsked(),
                it.modelReturned());
        return new Trial(trial.goldenCase(), trial.number(), reply, trial.calls());
    }

    Outcome test(Condition condition) {
        return new Outcome(turn, condition.on(trial));
    }

    /**
     * What a condition says about a reply.
     *
     * @param turn which turn, from 1
     * @param score of the reply to it
     */
    record Outcome(int turn, Score score) {

        boolean holds() {
            return score instanceof Score.Value it && it.value() >= 1;
        }

        boolean isBroken() {
            return score instanceof Score.Value it && it.value() < 1;
        }

        @Override
        public String toString() {
            return "turn " + turn + ": " + score.reason();
        }
    }
}
