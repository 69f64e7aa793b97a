package io.goldunit.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.data.Offset;

/**
 * What a reference implementation gives for one entry of a file of vectors under some options.
 *
 * @param entry the entry, with its texts
 * @param options what the values depend on
 * @param expected the values, by name
 * @param tolerance what this case allows, of random values; missing where the file speaks for all
 */
public record ReferenceCase(JsonNode entry, JsonNode options, JsonNode expected, JsonNode tolerance) {

    /** A case for which the file's tolerance holds. */
    public ReferenceCase(JsonNode entry, JsonNode options, JsonNode expected) {
        this(entry, options, expected, MissingNode.getInstance());
    }

    /** What the files allow for a value around 1. */
    public static final Offset<Double> TOLERANCE = within(1e-9);

    /** Every case of the file is given to the check; none may be left out. */
    public static void checkAll(JsonNode file, Consumer<ReferenceCase> check) {
        check(all(file), check);
    }

    /** Every case of a family of tokenizers is given to the check, in the file that has the cases of all. */
    public static void checkAllOf(TokenizerFamily family, JsonNode file, Consumer<ReferenceCase> check) {
        checkAllOf(family.tokenizers(), file, check);
    }

    static void checkAllOf(List<String> tokenizers, JsonNode file, Consumer<ReferenceCase> check) {
        List<ReferenceCase> cases = all(file).stream()
                .filter(it -> tokenizers.contains(it.option("tokenizer")))
                .toList();
        assertThat(cases.stream().map(it -> it.option("tokenizer")).distinct())
                .as("tokenizers of the file")
                .containsExactlyInAnyOrderElementsOf(tokenizers);
        check(cases, check);
    }

    /** Every case of every entry of a file. */
    public static List<ReferenceCase> all(JsonNode file) {
        List<ReferenceCase> cases = stream(file.get("entries"))
                .flatMap(entry -> stream(entry.get("cases"))
                        .map(it ->
                                new ReferenceCase(entry, it.get("options"), it.get("expected"), it.path("tolerance"))))
                .toList();
        assertThat(cases).as("cases of the file").hasSize(file.get("case_count").asInt());
        return cases;
    }

    /** The cases of a file in which an option has this value. */
    public static List<ReferenceCase> allWith(String option, String value, JsonNode file) {
        return all(file).stream().filter(it -> it.option(option).equals(value)).toList();
    }

    private static void check(List<ReferenceCase> cases, Consumer<ReferenceCase> check) {
        SoftAssertions soft = new SoftAssertions();
        for (ReferenceCase it : cases) {
            soft.assertThatCode(() -> check.accept(it)).doesNotThrowAnyException();
        }
        soft.assertAll();
    }

    /** The items of an array. */
    public static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** The strings of an array. */
    public static List<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asText).toList();
    }

    /** How far a value may be from the expected one, as the files say. */
    public static Offset<Double> tolerance(double expected) {
        return within(TOLERANCE.value * Math.max(1, Math.abs(expected)));
    }

    /** Whether it is over many segments. */
    public boolean isCorpus() {
        return entry.get("candidate").isArray();
    }

    public String candidate() {
        return entry.get("candidate").asText();
    }

    public List<String> references() {
        return texts(entry.get("references"));
    }

    /** The first of the references, for a measure that knows only one. */
    public String reference() {
        return references().get(0);
    }

    public String option(String name) {
        return options.path(name).asText();
    }

    /** Whether an option is on. */
    public boolean is(String option) {
        return options.get(option).asBoolean();
    }

    /** What an entry of statistics is computed from. */
    public JsonNode input(String name) {
        return entry.get("inputs").get(name);
    }

    /** The numbers of an input. */
    public double[] numbers(String input) {
        return numbers(input(input));
    }

    /** The numbers of an array. */
    public static double[] numbers(JsonNode array) {
        return stream(array).mapToDouble(JsonNode::asDouble).toArray();
    }

    /** The tokens that the reference gives. */
    public List<String> tokens() {
        return texts(expected.get("tokens"));
    }

    /** Asserts that a count is the expected one. */
    public void has(String name, long actual) {
        has(name, (double) actual);
    }

    /** Asserts that a value is the expected one. */
    public void has(String name, double actual) {
        JsonNode value = expected.path(name);
        assertThat(value.isNumber()).as("%s has a number %s", this, name).isTrue();
        double wanted = value.asDouble();
        assertThat(actual).as("%s %s", this, name).isCloseTo(wanted, tolerance(wanted));
    }

    /** Asserts that a value is the expected one, as near as a file says; NaN and the infinities are themselves. */
    public void has(String name, double actual, double relative, double absolute) {
        JsonNode value = expected.path(name);
        assertThat(value.isValueNode()).as("%s has %s", this, name).isTrue();
        double wanted = value.isNumber() ? value.asDouble() : Double.parseDouble(value.textValue());
        if (Double.isFinite(wanted)) {
            assertThat(actual)
                    .as("%s %s", this, name)
                    .isCloseTo(wanted, within(Math.max(absolute, relative * Math.abs(wanted))));
        } else {
            assertThat(actual).as("%s %s", this, name).isEqualTo(Double.valueOf(wanted));
        }
    }

    /** Asserts that a random value is as near as this to what the seeds of the reference span. */
    public void isNear(String name, double actual, double[] seeds, double absolute) {
        assertThat(actual)
                .as("%s %s of %s", this, name, Arrays.toString(seeds))
                .isBetween(
                        Arrays.stream(seeds).min().orElseThrow() - absolute,
                        Arrays.stream(seeds).max().orElseThrow() + absolute);
    }

    /** Asserts that a value is one that the reference has no number for. */
    public void hasNo(String name) {
        assertThat(expected.has("error")
                        || List.of("NaN", "Infinity")
                                .contains(expected.path(name).asText()))
                .as("%s has no number %s", this, name)
                .isTrue();
    }

    /** Where it stands in its file. */
    @Override
    public String toString() {
        return entry.get("id").asText() + " " + options;
    }
}
