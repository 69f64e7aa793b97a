package io.goldunit.score.rule.fact;

import io.goldunit.call.FinishReason;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Choice;
import io.goldunit.score.check.Condition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The model stopped for one of some reasons.
 *
 * @param reasons at least one
 */
record FinishReasonIs(List<FinishReason> reasons) implements Condition {

    private static final Choice<FinishReason> REASONS = Choice.ofEnum(FinishReason.class);

    static final CheckForm FORM = new CheckForm(
            "finish-reason",
            1,
            "one or a list of " + String.join(", ", REASONS.values().keySet()),
            FinishReasonIs::read);

    FinishReasonIs {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("there is no finish reason that would do");
        }
    }

    static Condition read(Argument argument) {
        return new FinishReasonIs(REASONS.readAll(argument));
    }

    @Override
    public Score test(Trial trial) {
        @Nullable FinishReason finish = trial.answer().finish();
        if (finish == null) {
            return Score.unscored("the candidate does not tell why the model stopped");
        }
        List<String> names = names();
        String expected = names.size() == 1 ? names.get(0) : "one of " + String.join(", ", names);
        return Score.of(reasons.contains(finish) ? 1 : 0, "expected " + expected + ", found " + Choice.name(finish));
    }

    private List<String> names() {
        return reasons.stream().map(Choice::name).toList();
    }

    @Override
    public Map<String, Object> options() {
        return Map.of("reasons", names());
    }
}
