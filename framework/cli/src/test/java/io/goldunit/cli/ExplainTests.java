package io.goldunit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.candidate.Candidate;
import io.goldunit.evaluation.Evaluation;
import io.goldunit.score.rule.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTests {

    private static final String CASES = """
            - id: returns
              input: How long may I return it?
              expected: Within 30 days.
              checks: [contains: 30 days]
              tags: [quarantine:2026-12-31]
            - {id: hours, input: When are you open?, expected: From 9 to 5.}
            """;

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void makeProject() throws Exception {
        project = new Project(folder);
        project.makeSet("shop", CASES);
    }

    private void run(String baseline, String answer) throws Exception {
        Evaluation evaluation = Evaluation.of(Candidate.of(it -> answer))
                .scoredBy(Rule.ofCase(), Rule.equalsExpected())
                .baseline(baseline);
        project.run("shop", "io.shop.ShopTests#shop" + baseline, evaluation);
    }

    private Ended explain(String name) throws Exception {
        return project.execute("explain", name, "--output", project.output());
    }

    @Test
    void itTellsTheStoryOfACaseWithWhereItStands() throws Exception {
        run("", "Within \u001B[31m14 days.");

        assertThat(explain("shop/returns")).isEqualTo(new Ended(0, """
                [shop / returns] is in quarantine
                  stands     golden-sets/shop/cases.yaml:1
                  tags       quarantine:2026-12-31
                  quarantine until 2026-12-31, the case does not count
                  verdict    NEW: there is no baseline yet
                  run        2026-11-02T10:15:30Z by io.shop.ShopTests#shop

                asked
                  user       How long may I return it?

                expected
                  text       Within 30 days.
                  check      contains: "30 days"

                now, [-only accepted-] {+only now+}
                  trial 1    Within \\u{1B}[31m14 days.
                  trial 2    Within \\u{1B}[31m14 days.

                scores, means over the trials
                  scorer  before  now   change
                  checks  -       0.00  -
                  equals  -       0.00  -

                reasons now
                  trial 1    checks 0.00: the check failed; contains: did not find "30 days" in "Within \\u001b[31m14 days."
                  trial 1    equals 0.00: expected "Within 30 days.", found "Within \\u001b[31m14 days." at character 1
                  trial 2    checks 0.00: the check failed; contains: did not find "30 days" in "Within \\u001b[31m14 days."
                  trial 2    equals 0.00: expected "Within 30 days.", found "Within \\u001b[31m14 days." at character 1

                  next       Read the answers; if they are good, accept this run as the baseline and commit it
                  report     %1$s/report.html#/shop/returns
                  accept     mvn test -Dtest=ShopTests -Dgoldunit.baseline=accept     (with -pl and -Dsurefire.failIfNoSpecifiedTests=false in a multi-module build)
                """.formatted(project.output()), ""));
    }

    @Test
    void anUnknownCaseNamesTheNearest() throws Exception {
        run("", "Yes");

        assertThat(explain("shop/retruns"))
                .isEqualTo(new Ended(
                        4,
                        "",
                        "case [retruns] cannot be used: 1 problem\n  " + project.output()
                                + " unknown-case: the newest run of [shop] has no case \"retruns\"."
                                + " Did you mean shop/returns?\n"));
    }

    @Test
    void anUnknownSetNamesTheNearest() throws Exception {
        run("", "Yes");

        assertThat(explain("shpo/returns"))
                .isEqualTo(new Ended(
                        4,
                        "",
                        "golden set [shpo] cannot be used: 1 problem\n  " + project.output()
                                + " no-run: there is no run of \"shpo\". Did you mean \"shop\"? Known: shop.\n"));
    }

    @Test
    void withoutAnyRunItSaysWhatToDo() throws Exception {
        assertThat(explain("shop/returns").err())
                .isEqualTo(
                        "golden set [shop] cannot be used: 1 problem\n  " + project.output()
                                + " no-run: there is no run at all. Run the tests first, or name their folder with --output.\n");
    }

    @Test
    void ofSeveralBaselinesOneIsNamed() throws Exception {
        run("formal", "Yes");
        run("casual", "Yeah");

        assertThat(explain("shop/returns").err())
                .isEqualTo("golden set [shop] cannot be used: 1 problem\n  " + project.output()
                        + " several-baselines: it was evaluated against several baselines."
                        + " Name one of shop@casual, shop@formal.\n");
        assertThat(explain("shop@casual/returns").out())
                .startsWith("[shop@casual / returns] is in quarantine\n")
                .contains("  trial 1    Yeah\n");
    }

    @Test
    void aSetOfOneNamedBaselineNeedsNoNaming() throws Exception {
        run("formal", "Yes");

        assertThat(explain("shop/returns").out()).startsWith("[shop@formal / returns] ");
    }

    @Test
    void aCaseThatIsGoneFromItsSetStillHasItsStory() throws Exception {
        run("", "Yes");
        project.makeSet("shop", "- {id: hours, input: When do you open?, expected: From 9 to 5.}\n");

        assertThat(explain("shop/returns").out()).contains("\n  stands     nowhere in the golden set as it is now\n");
        assertThat(explain("shop/hours").out()).contains("/cases.yaml:1, edited since this run\n");
    }

    @Test
    void aNameWithoutACaseIsWrongUse() throws Exception {
        assertThat(explain("shop"))
                .isEqualTo(new Ended(2, "", "[shop] names no case: write SET/CASE, as in support-faq/refund-window\n"));
    }

    private void runIn(String module, String answer) throws Exception {
        Evaluation evaluation =
                Evaluation.of(Candidate.of(it -> answer)).scoredBy(Rule.ofCase(), Rule.equalsExpected());
        project.run("shop", module + "io.shop.ShopTests#shop", evaluation);
    }

    @Test
    void ofSeveralModulesOneIsNamed() throws Exception {
        runIn("services/shop/", "Yes");
        // Both find the one set of this project, as two modules of a build would not.
        Files.delete(project.output().resolve("shop/services+shop+io.shop.ShopTests.shop/claim.json"));
        runIn("web/", "Yeah");

        assertThat(explain("shop/returns").err())
                .isEqualTo("golden set [shop] cannot be used: 1 problem\n  " + project.output()
                        + " several-modules: several modules evaluated a set of this name."
                        + " Name one of services/shop/shop, web/shop.\n");
        assertThat(explain("web/shop/returns").out()).contains("  trial 1    Yeah\n", "/cases.yaml:1\n");
    }

    @Test
    void aModuleNeedsNoNamingWhereNoOtherHasTheSet() throws Exception {
        runIn("web/", "Yeah");

        assertThat(explain("shop/returns").out()).contains("  trial 1    Yeah\n");
        assertThat(explain("shop/retruns").err()).contains("Did you mean web/shop/returns?");
    }

    @Test
    void theSetOfAModuleOutsideOfTheRepositoryIsNotRead() throws Exception {
        runIn("../elsewhere/", "Yeah");

        assertThat(explain("shop/returns").out()).contains("\n  stands     nowhere in the golden set as it is now\n");
    }
}
