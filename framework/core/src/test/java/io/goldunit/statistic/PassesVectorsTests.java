package io.goldunit.statistic;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.reference.ReferenceCase;
import io.goldunit.reference.ReferenceData;
import java.util.List;
import org.junit.jupiter.api.Test;

/** pass@k of human-eval, pass^k of tau-bench. */
class PassesVectorsTests {

    @Test
    void passesAreTheReferencesOnOurOwnInputs() throws Exception {
        ReferenceCase.checkAll(ReferenceData.ownVectors("pass_at_k.json"), PassesVectorsTests::check);
    }

    @Test
    void passesAreTheReferencesOnDataOfThirdParties() throws Exception {
        ReferenceCase.checkAll(ReferenceData.developersVectors("pass_at_k.json"), PassesVectorsTests::check);
    }

    private static void check(ReferenceCase it) {
        if (it.entry().get("inputs").has("outcomes")) {
            int k = it.options().get("k").asInt();
            it.has("value", isAny(it) ? Passes.meanAnyOf(tasks(it), k) : Passes.meanAllOf(tasks(it), k), 1e-9, 1e-9);
            return;
        }
        Passes passes = new Passes(it.input("c").asInt(), it.input("n").asInt());
        int k = it.input("k").asInt();
        if (k > passes.trials()) {
            // The reference says 1 here, and its caller never asks.
            it.has("value", 1, 0, 0);
            assertThatThrownBy(() -> passes.anyOf(k)).isInstanceOf(IllegalArgumentException.class);
        } else {
            it.has("value", isAny(it) ? passes.anyOf(k) : passes.allOf(k), 1e-9, 1e-9);
        }
    }

    private static boolean isAny(ReferenceCase it) {
        return switch (it.option("metric")) {
            case "pass_at_k" -> true;
            case "pass_hat_k" -> false;
            default -> throw new IllegalArgumentException(it.toString());
        };
    }

    private static List<Passes> tasks(ReferenceCase it) {
        return ReferenceCase.stream(it.input("outcomes"))
                .map(task -> Passes.of(ReferenceCase.stream(task)
                        .map(JsonNode::asInt)
                        .map(trial -> trial == 1)
                        .toList()))
                .toList();
    }
}
