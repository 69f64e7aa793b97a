package io.goldunit.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.golden.Message;
import io.goldunit.golden.Role;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromptTests {

    private static final String FULL = """
            ---
            # how the model is called
            temperature: 0.10
            seed: 007
            stop: no
            choices: {good: 1, so-so: 0.5, bad: 0}
            ---

            system:

            You answer for {{company}}.
            Be short.

            user:
            {{ question }}

            assistant:
            Which shoes?
            user:
              these, from {{company}}
            """;

    @Test
    void rolesBeginMessagesWithoutTheBlankLinesAroundThem() {
        assertThat(Prompt.of("faq", FULL).render(Map.of("company", "Acme", "question", "How long?")))
                .containsExactly(
                        new Message(Role.SYSTEM, "You answer for Acme.\nBe short."),
                        new Message(Role.USER, "How long?"),
                        new Message(Role.ASSISTANT, "Which shoes?"),
                        new Message(Role.USER, "  these, from Acme"));
    }

    @Test
    void parametersKeepWhatIsWritten() {
        Prompt prompt = Prompt.of("faq", FULL);
        assertThat(prompt.parameters())
                .containsExactly(Map.entry("temperature", "0.10"), Map.entry("seed", "007"), Map.entry("stop", "no"));
        assertThat(prompt.choices())
                .containsExactly(Map.entry("good", 1.0), Map.entry("so-so", 0.5), Map.entry("bad", 0.0));
    }

    @Test
    void variablesAreNamedOnceInTheOrderOfTheText() {
        assertThat(Prompt.of("faq", FULL).variables()).containsExactly("company", "question");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is {{n}} prime?",
                "\n\nIs {{n}} prime?\n \n",
                "---\n---\nIs {{n}} prime?",
                "---\nseed: 1\n---\nIs {{n}} prime?"
            })
    void aTextWithoutRolesIsOneUserMessage(String text) {
        assertThat(Prompt.of("prime", text).render(Map.of("n", "7")))
                .containsExactly(new Message(Role.USER, "Is 7 prime?"));
    }

    @Test
    void whatAValueBringsAlongIsNeverFilled() {
        Map<String, String> values = Map.of("a", "{{b}} \\{{a}} $1", "b", "{{a}}");
        assertThat(Prompt.of("p", "{{a}}|{{b}}").render(values))
                .containsExactly(new Message(Role.USER, "{{b}} \\{{a}} $1|{{a}}"));
    }

    @ParameterizedTest
    @CsvSource({
        "\\{{a}},{{a}}",
        "\\\\{{a}},\\{{a}}",
        "a }} b,a }} b",
        "{a},{a}",
        "{{a}}{{a}},xx",
        "{{  a  }},x",
        "{ {{a}} },{ x }"
    })
    void onlyVariablesAreFilled(String text, String filled) {
        assertThat(Prompt.of("p", text).render(Map.of("a", "x"))).containsExactly(new Message(Role.USER, filled));
    }

    @Test
    void aVariableNameMayHaveCapitalsDigitsAndSigns() {
        assertThat(Prompt.of("p", "{{maxPrice_2-x}}").variables()).containsExactly("maxPrice_2-x");
    }

    @Test
    void valuesThatThePromptDoesNotNameAreLeftAlone() {
        assertThat(Prompt.of("p", "hello").render(Map.of("a", "x"))).containsExactly(new Message(Role.USER, "hello"));
    }

    @Test
    void blankLinesOfAValueAreKept() {
        assertThat(Prompt.of("p", "{{a}}").render(Map.of("a", "\nx\n")))
                .containsExactly(new Message(Role.USER, "\nx\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The user: asked this", "Question:", "users:", "system: be short", "Assistant: hello"})
    void aLineWithMoreThanARoleIsText(String line) {
        assertThat(Prompt.of("p", line).render(Map.of())).containsExactly(new Message(Role.USER, line));
    }

    @Test
    void theFingerprintIsOfTheWholeTextWhateverItsLineEnds() {
        String fingerprint = Prompt.of("p", FULL).fingerprint();
        assertThat(Prompt.of("q", FULL.replace("\n", "\r\n")).fingerprint()).isEqualTo(fingerprint);
        assertThat(Prompt.of("p", FULL.replace("0.10", "0.1")).fingerprint()).isNotEqualTo(fingerprint);
        assertThat(Prompt.of("p", "a").fingerprint())
                .isEqualTo("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb");
    }

    @Test
    void windowsLineEndsRenderLikeOthers() {
        Map<String, String> values = Map.of("company", "Acme", "question", "How long?");
        assertThat(Prompt.of("p", FULL.replace("\n", "\r\n")).render(values))
                .isEqualTo(Prompt.of("p", FULL).render(values));
    }

    @Test
    void parametersThatNobodyReadsAreFoundWithTheirLine() {
        String text = "---\nseed: 1\ntemprature: 0\nchoices: {a: 1}\n---\nhello";
        Prompt prompt = Prompt.of("p", text);
        assertThat(prompt.unknownParameters(Set.of("seed", "temperature")))
                .extracting(Object::toString)
                .containsExactly(
                        "p:3 unknown-parameter: \"temprature\" is not a parameter of this prompt."
                                + " Did you mean \"temperature\"? Known: seed, temperature.",
                        "p:4 unknown-parameter: \"choices\" is not a parameter of this prompt."
                                + " Known: seed, temperature.");
        assertThat(prompt.unknownParameters(Set.of("seed", "temprature", "choices")))
                .isEmpty();
    }

    @Test
    void aFindingStandsOnTheLineOfItsParameter() {
        Prompt prompt = Prompt.of("p", "---\nseed: 1\nchoices: {a: 1}\n---\nhello");
        assertThat(prompt.finding("choices", "too-few", "there is one choice", "Add another"))
                .hasToString("p:3 too-few: there is one choice. Add another.");
        assertThat(prompt.finding("", "too-short", "it says little", "Say more"))
                .hasToString("p too-short: it says little. Say more.");
    }

    @Test
    void aPromptIsFoundByItsNameAndKind() {
        Prompt candidate = Prompt.named("greeting");
        assertThat(candidate.name()).isEqualTo("greeting");
        assertThat(candidate.render(Map.of("name", "Ada"))).containsExactly(new Message(Role.USER, "Greet Ada."));
        assertThat(Prompt.find("judge", "politeness").choices())
                .containsExactly(Map.entry("polite", 1.0), Map.entry("rude", 0.0));
    }
}
