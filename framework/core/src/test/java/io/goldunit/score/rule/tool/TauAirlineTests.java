package io.goldunit.score.rule.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.candidate.ToolCall;
import io.goldunit.reference.ReferenceData;
import io.goldunit.score.Score;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The rules on real calls of an agent: tau-bench, Yao et al. 2024, arXiv 2406.12045. */
class TauAirlineTests {

    private static List<JsonNode> trajectories() throws IOException {
        return ReferenceData.lines(ReferenceData.file("data/tau-airline/trajectories.jsonl"));
    }

    /** In the model's own words, as it wrote the arguments. */
    private static List<ToolCall> calls(JsonNode trajectory) {
        List<ToolCall> calls = new ArrayList<>();
        for (JsonNode message : trajectory.get("messages")) {
            for (JsonNode call : message.path("tool_calls")) {
                calls.add(ToolFormsTests.call(
                        call.get("name").asText(), call.get("arguments").asText()));
            }
        }
        return calls;
    }

    /** Tools that change the data base are those of the calls that are said to. */
    private static String[] readers(List<JsonNode> trajectories) {
        Set<String> tools = new TreeSet<>();
        trajectories.forEach(it -> {
            it.get("tool_calls").forEach(call -> tools.add(call.get("name").asText()));
            it.get("expected_actions")
                    .forEach(call -> tools.add(call.get("name").asText()));
        });
        trajectories.forEach(it -> it.get("state_changing_calls")
                .forEach(call -> tools.remove(call.get("name").asText())));
        return tools.toArray(String[]::new);
    }

    private static boolean holds(Score score) {
        return score instanceof Score.Value it && it.value() == 1;
    }

    @Test
    void theSameChangesAreMadeWhereTheRewardIsEarned() throws Exception {
        List<JsonNode> trajectories = trajectories();
        ToolCallsRule rule =
                ToolRule.toolCalls().order(CallOrder.ANY_ORDER).andNoOthers().ignoring(readers(trajectories));
        ToolCallF1Scorer f1 = ToolRule.toolCallF1().ignoring(readers(trajectories));
        int rewarded = 0;
        int same = 0;
        for (JsonNode it : trajectories) {
            String expected = it.get("expected_actions").toString();
            boolean holds = holds(ToolFormsTests.score(rule, expected, calls(it)));
            boolean reward = it.get("reward").asDouble() == 1;
            assertThat(holds(ToolFormsTests.score(f1, expected, calls(it)))).isEqualTo(holds);
            rewarded += reward ? 1 : 0;
            same += holds == reward ? 1 : 0;
        }
        assertThat(trajectories).hasSize(88);
        assertThat(rewarded).isEqualTo(31);
        assertThat(same).isEqualTo(86);
    }

    @Test
    void everyCallOfTheModelIsReadAsItIsListed() throws Exception {
        int calls = 0;
        for (JsonNode it : trajectories()) {
            Score score = ToolFormsTests.score(
                    ToolRule.toolCalls(), it.get("tool_calls").toString(), calls(it));
            assertThat(holds(score)).as(score.reason()).isTrue();
            calls += it.get("tool_calls").size();
        }
        assertThat(calls).isEqualTo(609);
    }
}
