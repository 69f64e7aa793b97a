package io.goldunit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.acceptance.Project.Build;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the guide as a newcomer follows them: what they show is written, and what they say to run is run. */
class GuideTests {

    private static final String GUIDE = "framework/guide/";
    private static final String PROMPT = "prompts/candidate/capitals.md";
    private static final Map<String, String> CI = Map.of("CI", "true");
    private static final List<String> NUMBERS = List.of(
            "translations.md", "summaries.md", "spelling.md", "words.md", "speech.md", "structure.md", "statistics.md");
    private static final Page README = Page.read("README.md");
    private static final Page FIRST = Page.read(GUIDE + "first-set.md");

    @TempDir
    Path folder;

    @Test
    void theFirstSetGoesFromNewToGreenAndRedOnAWorsePrompt() throws Exception {
        Project project = project(FIRST);
        project.write(PROMPT, FIRST.files(PROMPT).get(0));

        Build first = project.test();
        assertThat(first.green()).as(first.output()).isTrue();
        assertThat(first.output()).contains("[capitals: verdict] NEW", accept());
        Build accepted = project.mvn(accept());
        assertThat(accepted.green()).as(accepted.output()).isTrue();
        Build again = project.test();
        assertThat(again.green()).as(again.output()).isTrue();
        assertThat(again.output()).contains("[capitals: verdict] PASSED");

        project.write(PROMPT, FIRST.files(PROMPT).get(1));
        Build worse = project.test();
        assertThat(worse.green()).isFalse();
        assertThat(worse.output())
                .contains("[capitals: verdict] REGRESSED", "target/goldunit/report.html#/capitals/france");
        assertThat(explained(project))
                .contains("Paris", "{+A fine old city on a river.+}", "golden-sets/capitals/cases.yaml:1");
    }

    private static String explained(Project project) throws Exception {
        Build explained = project.goldunit(Page.read(GUIDE + "outcomes.md").goldunit("explain"));
        assertThat(explained.green()).as(explained.output()).isTrue();
        return explained.output();
    }

    @Test
    void bothJobsOfCiRun() throws Exception {
        Project project = accepted();
        Page page = Page.read(GUIDE + "ci.md");

        Build replayed = project.test(CI, page.arguments(".github/workflows/build.yml"));
        assertThat(replayed.green()).as(replayed.output()).isTrue();
        assertThat(replayed.output()).contains("[capitals: verdict] PASSED (replayed, recorded ");
        // Six cases are too few to say more about live answers, however good.
        Build recorded = project.test(CI, page.arguments(".github/workflows/models.yml"));
        assertThat(recorded.green()).as(recorded.output()).isTrue();
        assertThat(recorded.output()).contains("[capitals: verdict] INCONCLUSIVE: ");
    }

    @Test
    void everyCommandInTheLifeOfABaselineWorks() throws Exception {
        Project project = project(FIRST);
        project.write(PROMPT, FIRST.files(PROMPT).get(0));
        Page page = Page.read(GUIDE + "baseline.md");

        List<String> commands =
                page.commands().filter(it -> it.startsWith("mvn ")).toList();
        assertThat(commands).hasSize(6);
        for (String command : commands) {
            Build build = project.mvn(command);
            assertThat(build.green()).as(command + "\n" + build.output()).isTrue();
        }
        Build shell = project.goldunit(page.goldunit("accept"));
        assertThat(shell.green()).as(shell.output()).isTrue();

        assertThat(project.read("golden-sets/capitals/baseline.jsonl"))
                .contains("\"message\":\"first-answers\"", "\"trials\":2");
    }

    @Test
    void everyKindOfCandidateIsRecordedAcceptedAndReplayed() throws Exception {
        Project project = project(Page.read(GUIDE + "candidates.md"));

        Build first = project.test();
        assertThat(first.green()).as(first.output()).isTrue();
        Build accepted = project.test("-Dgoldunit.baseline=accept");
        assertThat(accepted.green()).as(accepted.output()).isTrue();
        Build replayed = project.test(CI);
        assertThat(replayed.green()).as(replayed.output()).isTrue();
        assertThat(replayed.output())
                .contains(
                        "[hours@prompt: verdict] PASSED (replayed",
                        "[hours@streaming: verdict] PASSED (replayed",
                        "[hours@assistant: verdict] PASSED (replayed",
                        "[hours@meaning: verdict] PASSED (replayed",
                        "[delivery: verdict] PASSED (replayed",
                        "[hours@recorded: verdict] INCONCLUSIVE");
    }

    @Test
    void assertionsHoldAsThePageHasThem() throws Exception {
        Build build = project(Page.read(GUIDE + "assertions.md")).test();

        assertThat(build.green()).as(build.output()).isTrue();
        assertThat(build.output()).contains("[refunds: verdict] NEW");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules.md", "text-rules.md", "format-rules.md", "tool-rules.md", "instructions.md"})
    void rulesHoldAndMisleadAsTheirPagesSay(String name) throws Exception {
        Page page = Page.read(GUIDE + name);
        Build build = project(page).test();

        assertThat(build.green()).as(build.output()).isTrue();
        assertThat(build.output()).contains(": verdict] NEW").contains(testClasses(page));
    }

    private static List<String> testClasses(Page page) {
        return page.snippets().stream()
                .flatMap(it -> it.file().stream())
                .filter(it -> it.endsWith("Tests.java"))
                .map(it -> " -- in " + it.replaceAll(".*/|\\.java", ""))
                .toList();
    }

    @Test
    void numbersAreWhatThePagesSay() throws Exception {
        Project project = project(Page.read(GUIDE + "similarities.md"));
        for (String page : NUMBERS) {
            write(project, Page.read(GUIDE + page));
        }
        Build build = project.test();

        assertThat(build.green()).as(build.output()).isTrue();
        assertThat(build.output())
                .contains(
                        "[closeness: verdict] NEW",
                        "[translations: verdict] NEW",
                        "[summaries: verdict] NEW",
                        "[contacts: verdict] NEW",
                        "[answers: verdict] NEW",
                        "[dictation: verdict] NEW",
                        "[orders: verdict] NEW");
    }

    @Test
    void answersAreScoredFromTheShell() throws Exception {
        Page page = Page.read(GUIDE + "scores-from-the-shell.md");
        Project project = project(page);
        List<String[]> commands = page.everyGoldunit("score");
        assertThat(commands).hasSize(4);

        Build scored = project.goldunit(commands.get(0));
        assertThat(scored.output()).isEqualTo(page.after("It prints", "").strip());
        assertThat(project.read("answers/scores.jsonl")).endsWith(page.after("writes a line for each answer", ""));
        Build reasons = project.goldunit(commands.get(1));
        assertThat(reasons.green()).as(reasons.output()).isTrue();
        assertThat(reasons.output()).contains("\"reasons\":{", "  wide          mean 0.7973 of 2 scored");
        Build instruction = project.goldunit(commands.get(2));
        assertThat(instruction.green()).as(instruction.output()).isTrue();
        assertThat(instruction.output()).contains("  ifeval  mean 0.3333 of 3 scored");
        Build baseline = new Project(Path.of("../..")).goldunit(commands.get(3));
        assertThat(baseline.green()).as(baseline.output()).isTrue();
        assertThat(baseline.output()).contains("  checks  mean 1.0000 of 6 scored");
    }

    @Test
    void embeddingsAreWhatThePageSays() throws Exception {
        Build build = project(Page.read(GUIDE + "embeddings.md")).test();

        assertThat(build.green()).as(build.output()).isTrue();
        assertThat(build.output()).contains("[refunds: verdict] NEW");
    }

    @Test
    void casesOfEveryFormatMakeOneSetAndALogMakesAFirstOne() throws Exception {
        Page page = Page.read(GUIDE + "formats.md");
        Project project = project(page);

        assertThat(project.goldunit(page.goldunit("validate")).output())
                .isEqualTo("[shop] 6 cases from cases.yaml, cases-log.jsonl, cases-mail.json, cases-sheet.csv,"
                        + " version 1.2.0");
        project.write("questions.csv", "Question,Answer\nWhere are you?,\"Mill Lane 4, by the river\"\n");
        assertThat(project.goldunit(page.goldunit("init")).green()).isTrue();
        Build build = project.test();

        assertThat(build.output())
                .contains(
                        "[shop: verdict] NEW",
                        "[support: verdict] ERROR: ",
                        "put your application into SupportTests.ask");
        assertThat(project.testCases("com.shop.SupportTests")).hasSize(2);
    }

    @Test
    void callsAreForeseenLimitedAndPaidOnce() throws Exception {
        Project project = project(Page.read(GUIDE + "calls.md"));

        Build plan = project.test("-Dgoldunit.plan=true", "-Dgoldunit.prices=golden-sets/prices.yaml");
        assertThat(plan.green()).as(plan.output()).isTrue();
        assertThat(plan.output()).contains("[hours: plan] 6 trials of 3 cases, about 6 calls", "prices.yaml");
        Build first = project.test();
        assertThat(first.output()).contains("[hours: verdict] NEW");
        Build accepted = project.test("-Dgoldunit.baseline=accept");
        assertThat(accepted.green()).as(accepted.output()).isTrue();
        Build replayed = project.test(CI);
        assertThat(replayed.green()).as(replayed.output()).isTrue();
        assertThat(replayed.output()).contains("[hours: verdict] PASSED (replayed, recorded ");
        Build stopped = project.test("-Dgoldunit.tape=record", "-Dgoldunit.budget.calls=2");
        assertThat(stopped.green()).as(stopped.output()).isTrue();
        assertThat(stopped.output())
                .contains("[hours: verdict] INCONCLUSIVE", "the budget of 2 calls was reached after 2 of 3 trials");
    }

    @Test
    void anApplicationIsTestedAgainstItsProvidersFailures() throws Exception {
        Build build = project(Page.read(GUIDE + "testing.md")).test();

        assertThat(build.green()).as(build.output()).isTrue();
        assertThat(build.output()).contains("Tests run: 5,");
    }

    private Project accepted() throws Exception {
        Project project = project(FIRST);
        project.write(PROMPT, FIRST.files(PROMPT).get(0));
        project.test();
        project.mvn(accept());
        return project;
    }

    private static String accept() {
        return FIRST.commands().filter(it -> it.endsWith("=accept")).findFirst().orElseThrow();
    }

    private Project project(Page page) throws IOException {
        String dependencies = page.dependencies();
        Project project = Project.in(folder, dependencies.isEmpty() ? README.dependencies() : dependencies);
        write(project, page);
        return project;
    }

    private static void write(Project project, Page page) throws IOException {
        for (Page.Snippet snippet : page.snippets()) {
            if (snippet.file().isPresent()) {
                project.write(snippet.file().get(), snippet.text());
            }
        }
    }

    /** The pages whose files make a project here, or in {@link FirstSetTests}. */
    static Stream<String> projects() {
        Stream<String> others = Stream.of(
                "first-set.md",
                "ci.md",
                "candidates.md",
                "assertions.md",
                "formats.md",
                "rules.md",
                "text-rules.md",
                "format-rules.md",
                "tool-rules.md",
                "instructions.md",
                "similarities.md",
                "embeddings.md",
                "scores-from-the-shell.md",
                "calls.md",
                "testing.md");
        return Stream.concat(
                Stream.of("README.md"), Stream.concat(others, NUMBERS.stream()).map(GUIDE::concat));
    }
}
