package io.goldunit.score.rule.instruction;

import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.Condition;
import io.goldunit.score.check.Fields;
import io.goldunit.score.check.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The answer follows every one of some instructions, as IFEval lists them for a prompt.
 *
 * @param instructions at least one
 */
record IfEvalList(List<IfEval> instructions) implements Condition {

    private static final String IDS = "instruction_id_list";
    private static final String KWARGS = "kwargs";

    IfEvalList {
        instructions = List.copyOf(instructions);
    }

    static Condition read(Argument argument) {
        Fields fields = argument.fields(IDS, KWARGS, "instruction");
        List<String> ids = fields.get(IDS).map(Argument::texts).orElse(List.of());
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("[" + argument.name() + "] names no instruction");
        }
        List<Map<?, ?>> kwargs = fields.get(KWARGS).map(IfEvalList::objects).orElse(none(ids.size()));
        if (kwargs.size() != ids.size()) {
            throw new IllegalArgumentException(
                    Quantity.of(ids.size(), "instruction") + " cannot have the kwargs of " + kwargs.size());
        }
        List<IfEval> instructions = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            instructions.add(InstructionType.of(ids.get(i)).with(kwargs.get(i)));
        }
        return new IfEvalList(instructions);
    }

    private static List<Map<?, ?>> objects(Argument kwargs) {
        List<Map<?, ?>> objects = new ArrayList<>();
        for (Object it : kwargs.value() instanceof List<?> list ? list : List.of(kwargs.object())) {
            objects.add(new Argument(kwargs.name(), it).object());
        }
        return objects;
    }

    private static List<Map<?, ?>> none(int size) {
        List<Map<?, ?>> none = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            none.add(Map.of());
        }
        return none;
    }

    @Override
    public Score test(Trial trial) {
        return score(it -> it.test(trial), 0);
    }

    @Override
    public Score opposite(Trial trial) {
        return score(it -> it.opposite(trial), 1);
    }

    /** As the broken instructions have it; all of them, when none is broken. */
    private Score score(Function<IfEval, Score> test, double ofBroken) {
        List<Score> scores = instructions.stream().map(test).toList();
        String broken =
                reasons(scores.stream().filter(it -> it instanceof Score.Value value && value.value() == ofBroken));
        return broken.isEmpty() ? Score.of(1 - ofBroken, reasons(scores.stream())) : Score.of(ofBroken, broken);
    }

    private static String reasons(Stream<Score> scores) {
        return scores.map(Score::reason).collect(Collectors.joining("; "));
    }

    @Override
    public Map<String, Object> options() {
        return Map.of(
                IDS, instructions.stream().map(IfEval::id).toList(),
                KWARGS, instructions.stream().map(IfEval::kwargs).toList());
    }
}
