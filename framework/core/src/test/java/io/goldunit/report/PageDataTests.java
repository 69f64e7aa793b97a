package io.goldunit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.candidate.Answer;
import io.goldunit.file.Json;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import io.goldunit.run.TrialResult;
import io.goldunit.score.Score;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PageDataTests {

    private static final ReportEntry FAQ = SupportFaq.regressed();

    @Test
    void theIndexHoldsEverythingButTheTexts() throws Exception {
        JsonNode set = block(List.of(FAQ), "index").get("sets").get(0);
        assertThat(set.get("label").textValue()).isEqualTo("support-faq");
        assertThat(set.get("word").textValue()).isEqualTo("REGRESSED");
        assertThat(set.get("replay").textValue()).isEqualTo("replayed, recorded 2026-11-02");
        assertThat(set.get("accept").textValue()).isEmpty();
        assertThat(set.get("next").textValue())
                .isEqualTo(
                        "Read the worst cases. Mend the errors and run again; a run with errors cannot become a baseline");
        assertThat(set.get("header").get("candidate").get("model").textValue()).isEqualTo("assistant-large");
        assertThat(set.get("baseline").get("candidate").get("model").textValue())
                .isEqualTo("assistant-small");
        assertThat(set.get("measures")).hasSize(3);
        assertThat(set.get("rows")).hasSize(40);
        assertThat(set.get("rows").get(0).toString())
                .isEqualTo("{\"cells\":[{\"before\":1.0},{\"before\":" + before("damaged") + "},{\"before\":1.0}],"
                        + "\"faults\":3,\"id\":\"damaged\",\"question\":\"The vase arrived broken.\",\"state\":\"error\","
                        + "\"tags\":[\"shipping\"]}");
    }

    @Test
    void theTextsComeBackAsTheyWere() throws Exception {
        JsonNode cases = block(List.of(FAQ), "cases-0-0");
        List<ReportCase> expected = ReportCases.of(FAQ);
        assertThat(cases).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            CaseResult now = FAQ.run().find(expected.get(i).row().id()).orElseThrow();
            JsonNode back = cases.get(i).get("now");
            assertThat(back.get("prompt").toString()).isEqualTo(Json.write(now.prompt()));
            assertThat(back.get("trials").toString()).isEqualTo(Json.write(now.trials()));
        }
    }

    @Test
    void anAnswerBringsItsConversationItsToolsAndItsSources() throws Exception {
        JsonNode details = details(Samples.conversation(), "order");

        assertThat(details.at("/now/trials/0/answer").toString())
                .isEqualTo("{\"earlier\":[\"Hello! Which order is it?\"],\"finish\":\"stop\","
                        + "\"modelReturned\":\"gpt-4\","
                        + "\"sources\":[{\"id\":\"returns.md\",\"text\":\"Orders can be returned within 30 days.\"}],"
                        + "\"text\":\"It is on its way, and you may still return it.\","
                        + "\"toolCalls\":[{\"arguments\":\"{\\\"number\\\":\\\"A-17\\\",\\\"full\\\":true}\","
                        + "\"name\":\"order_status\",\"result\":\"SHIPPED\"},{\"arguments\":\"\",\"name\":\"now\"}]}");
        assertThat(details.at("/now/prompt")).hasSize(3);
    }

    @Test
    void eachAnswerHasItsDifferenceFromAnAcceptedOne() throws Exception {
        JsonNode diffs = details(FAQ, "refund-window").get("diffs");
        assertThat(diffs).hasSize(3);
        assertThat(diffs.get(0).get("trial").intValue()).isEqualTo(1);
        assertThat(diffs.get(0).get("diff").get("kept").doubleValue()).isEqualTo(70.0 / 72);
        assertThat(diffs.get(0).get("diff").get("parts"))
                .extracting(JsonNode::textValue)
                .containsExactly(
                        " You can return any online order within ",
                        "-14",
                        "+30",
                        "  days of ",
                        "-delivery",
                        "+purchase",
                        " , as long as the goods are unused and in their original packaging."
                                + " Start the return under **My orders** and print the label.");
    }

    @Test
    void theAcceptedAnswerIsTheSameOneElseThatOfTheSameTrialElseTheFirst() {
        CaseResult accepted = answered("a", "one", "two", "three");
        CaseResult now = answered("a", "three", "other", "one", "new");
        assertThat(new ReportCase(row(), now, accepted).details().get("diffs"))
                .extracting(it -> it.get("trial").intValue())
                .containsExactly(3, 2, 1, 1);
    }

    @Test
    void aTrialWithoutAnswerHasNoDifference() {
        CaseResult now = Samples.failed("a");
        assertThat(new ReportCase(row(), now, answered("a", "one"))
                        .details()
                        .get("diffs")
                        .toString())
                .isEqualTo("[null]");
        assertThat(new ReportCase(row(), answered("a", "one"), now)
                        .details()
                        .get("diffs")
                        .toString())
                .isEqualTo("[null]");
    }

    @Test
    void aHugeAnswerIsCut() {
        CaseResult now = answered("a", "x".repeat(5_000_000));
        JsonNode details = new ReportCase(row(), now, answered("a", "y")).details();
        assertThat(details.get("now")
                        .get("trials")
                        .get(0)
                        .get("answer")
                        .get("text")
                        .get("length")
                        .intValue())
                .isEqualTo(5_000_000);
        assertThat(details.toString().length()).isLessThan(3 * CutText.MOST);
    }

    @Test
    void everyStandingHasItsPlace() throws Exception {
        JsonNode sets = block(Samples.everyStanding(), "index").get("sets");
        assertThat(sets)
                .extracting(set ->
                        set.get("link").textValue() + " " + set.get("style").textValue())
                .containsExactly(
                        "support-basics passed",
                        "greetings inconclusive",
                        "order-status not-judged",
                        "product-texts new",
                        "tone@formal not-comparable",
                        "triage error",
                        "support-faq regressed");
    }

    @Test
    void aRepetitionOfTheAcceptedAnswersHasWordsOfItsOwn() throws Exception {
        JsonNode sets = block(List.of(Samples.repeated(), SupportFaq.unchanged("support-basics")), "index")
                .get("sets");
        assertThat(sets.get(0).get("repeated").booleanValue()).isTrue();
        assertThat(sets.get(0).get("meaning").textValue())
                .isEqualTo(
                        "Every call was replayed, and every compared case repeats its accepted answers and scores: no change"
                                + " of prompts, data, code or scorers moved them; the model itself was not asked");
        assertThat(sets.get(1).get("repeated").booleanValue()).isFalse();
        assertThat(sets.get(1).get("meaning").textValue())
                .isEqualTo("The answers are as good as the accepted ones, within the tolerance");
    }

    @Test
    void aLargeSetIsPackedInChunks() {
        assertThat(PageData.of(List.of(SupportFaq.large(501))).keySet())
                .containsExactly("index", "cases-0-0", "cases-0-1", "cases-0-2");
    }

    @Test
    void anEmptyBaselineAndAnEmptyRunAreNoProblem() throws Exception {
        Run run = Samples.run(Samples.header("shop", ""));
        JsonNode set = block(List.of(new ReportEntry(run, run, null)), "index")
                .get("sets")
                .get(0);
        assertThat(set.get("rows")).isEmpty();
        assertThat(set.get("reason").textValue()).isEqualTo("Partial run, only 0 cases were run.");
    }

    private static JsonNode block(List<ReportEntry> entries, String id) throws Exception {
        return Unpacked.of(Objects.requireNonNull(PageData.of(entries).get(id)));
    }

    private static double before(String id) {
        return Objects.requireNonNull(FAQ.baseline())
                .find(id)
                .orElseThrow()
                .mean("rougeL")
                .orElseThrow();
    }

    private static JsonNode details(ReportEntry entry, String id) {
        return ReportCases.of(entry).stream()
                .filter(it -> it.row().id().equals(id))
                .findFirst()
                .orElseThrow()
                .details();
    }

    private static CaseRow row() {
        return new CaseRow("a", CaseRow.State.SAME, "", List.of(), 0, List.of());
    }

    private static CaseResult answered(String id, String... texts) {
        TrialResult[] trials = new TrialResult[texts.length];
        for (int i = 0; i < texts.length; i++) {
            Map<String, Score> scores = Map.of("rougeL", Score.of(1, ""));
            trials[i] = new TrialResult(i + 1, Answer.of(texts[i]), null, scores, List.of());
        }
        return Samples.result(id, trials);
    }
}
