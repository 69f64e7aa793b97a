package io.goldunit.score.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.goldunit.file.Json;
import io.goldunit.golden.Check;
import io.goldunit.golden.Expected;
import io.goldunit.golden.GoldenCase;
import io.goldunit.reference.ReferenceData;
import io.goldunit.score.Cases;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Expectations of structured answers, as a case file holds them, on the support mails and discounts of Ragas' examples. */
class SupportTriageTests {

    private static final Map<String, Object> TRIAGE = Map.of(
            "type",
            "object",
            "required",
            List.of("labels", "priority"),
            "additionalProperties",
            false,
            "properties",
            Map.of(
                    "labels",
                    Map.of("type", "array", "minItems", 1L, "uniqueItems", true, "items", Map.of("type", "string")),
                    "priority",
                    Map.of("enum", List.of("P0", "P1", "P2"))));

    @Test
    void theExpectedTriagePassesAndEveryChangeOfOneFieldFails() throws Exception {
        int cases = 0;
        for (JsonNode it : ReferenceData.lines(ReferenceData.file("data/support-triage/support-triage.jsonl"))) {
            cases++;
            ObjectNode expected = (ObjectNode) it.get("expected");
            Object json = Json.mapper().convertValue(expected, Object.class);
            GoldenCase goldenCase = Cases.withChecks(
                    Expected.NOTHING,
                    new Check("json-schema", TRIAGE, 5),
                    new Check("json-equals", Map.of("json", json, "any-order", true), 6),
                    new Check("regex", "\"priority\"\\s*:\\s*\"P[0-2]\"", 7));

            assertThat(value(goldenCase, expected.toString())).as(it.toString()).isEqualTo(1);
            assertThat(value(goldenCase, "```json\n" + expected.toPrettyString() + "\n```"))
                    .isEqualTo(1);
            for (ObjectNode changed : changed(expected)) {
                assertThat(value(goldenCase, changed.toString()))
                        .as("%s", changed)
                        .isEqualTo(0);
            }
        }
        assertThat(cases).isEqualTo(12);
    }

    @Test
    void theExpectedDiscountPassesAndEveryOtherOneFails() throws Exception {
        int cases = 0;
        for (JsonNode it : ReferenceData.lines(ReferenceData.file("data/support-triage/discount.jsonl"))) {
            cases++;
            int discount = it.get("expected_discount").asInt();
            GoldenCase goldenCase =
                    Cases.withChecks(Expected.anyOf(Integer.toString(discount)), new Check("number", Map.of(), 5));

            assertThat(value(goldenCase, "The discount is " + discount + "%.")).isEqualTo(1);
            for (int other = 0; other <= 100; other++) {
                assertThat(value(goldenCase, "The discount is " + other + "%.")).isEqualTo(other == discount ? 1 : 0);
            }
        }
        assertThat(cases).isEqualTo(4);
    }

    /** Each field left out, null, of another type and with another value; each label left out or another one; one too many. */
    private static List<ObjectNode> changed(ObjectNode expected) {
        List<ObjectNode> changed = new ArrayList<>();
        for (String field : List.of("labels", "priority")) {
            changed.add(expected.deepCopy().without(field));
            changed.add(expected.deepCopy().putNull(field));
            changed.add(expected.deepCopy().put(field, "other"));
            changed.add(expected.deepCopy().put(field, 1));
        }
        for (String priority : List.of("P0", "P1", "P2", "p0")) {
            if (!priority.equals(expected.get("priority").asText())) {
                changed.add(expected.deepCopy().put("priority", priority));
            }
        }
        for (int i = 0; i < expected.get("labels").size(); i++) {
            ObjectNode without = expected.deepCopy();
            ((ArrayNode) without.get("labels")).remove(i);
            ObjectNode other = expected.deepCopy();
            ((ArrayNode) other.get("labels")).set(i, "Other");
            changed.addAll(List.of(without, other));
        }
        ObjectNode more = expected.deepCopy();
        ((ArrayNode) more.get("labels")).add("Other");
        changed.addAll(List.of(more, expected.deepCopy().put("reason", "")));
        return changed;
    }

    private static double value(GoldenCase goldenCase, String answer) throws Exception {
        Score score = Rule.ofCase().score(Trial.of(goldenCase, answer));
        return ((Score.Value) score).value();
    }
}
