package io.goldunit.score.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.score.similarity.SimilarityForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide's table of names that others have for rules and similarities. */
class PeerNamesTests {

    private static final Pattern ROW = Pattern.compile("^\\| (.+) \\| (.+) \\|$");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    /** Those of promptfoo that need no model, as its schema has them. */
    private static final List<String> PROMPTFOO = List.of(("equals contains icontains contains-any contains-all"
                    + " icontains-any icontains-all regex starts-with word-count is-refusal finish-reason is-json contains-json"
                    + " is-html contains-html is-sql contains-sql is-xml contains-xml is-valid-function-call"
                    + " is-valid-openai-function-call is-valid-openai-tools-call tool-call-f1 skill-used trace-span-count"
                    + " trace-span-duration trace-error-spans trajectory:tool-used trajectory:tool-args-match"
                    + " trajectory:tool-sequence trajectory:step-count rouge-n bleu gleu meteor levenshtein perplexity"
                    + " perplexity-score similar similar:cosine similar:dot similar:euclidean cost latency")
            .split(" ", -1));

    private static List<List<String>> rows() throws IOException {
        String page = Files.readString(Path.of("../guide/rules.md"));
        return page.substring(page.indexOf("## Names elsewhere"))
                .lines()
                .map(ROW::matcher)
                .filter(it -> it.matches() && !it.group(1).equals("elsewhere"))
                .map(it -> List.of(it.group(1), it.group(2)))
                .toList();
    }

    private static Stream<String> names(String cell) {
        return NAME.matcher(cell).results().map(it -> it.group(1));
    }

    @Test
    void everyNameOfOursExists() throws IOException {
        List<String> options = Stream.concat(
                        Stream.of("ignore-case", "any", "order", "tolerance", "percentile", "checks"),
                        Similarities.FORMS.stream().map(SimilarityForm::options).flatMap(List::stream))
                .toList();

        assertThat(rows().stream()
                        .flatMap(it -> names(it.get(1)))
                        .filter(it -> !it.startsWith("Scorer.of("))
                        .filter(it -> !options.contains(it)))
                .isNotEmpty()
                .isSubsetOf(Checks.names());
    }

    @Test
    void whatIsSuggestedForANameElsewhereExists() {
        assertThat(NamesElsewhere.all().values()).isSubsetOf(Checks.names());
        assertThat(NamesElsewhere.all().keySet()).doesNotContainAnyElementsOf(Checks.names());
    }

    /** Every name of promptfoo that is not one of ours leads to one of ours that the table has beside it. */
    @Test
    void whatIsSuggestedForANameOfPromptfooStandsBesideItInTheTable() throws IOException {
        for (String name : PROMPTFOO) {
            if (Checks.named(name).isEmpty() && !name.startsWith("perplexity")) {
                assertThat(rows().stream()
                                .filter(row -> names(row.get(0)).anyMatch(name::equals))
                                .flatMap(row -> names(row.get(1))))
                        .as(name)
                        .contains(NamesElsewhere.ours(name).orElse("nothing"));
            }
        }
    }

    @Test
    void everyTypeOfPromptfooThatNeedsNoModelIsThere() throws IOException {
        assertThat(rows().stream().flatMap(it -> names(it.get(0))).collect(Collectors.toSet()))
                .containsAll(PROMPTFOO);
    }

    @Test
    void whatHasNoCounterpartHasAReason() throws IOException {
        assertThat(rows().stream().map(it -> it.get(1)).filter(it -> it.startsWith("none")))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it).matches("none: .{20,}"));
    }
}
