package io.goldunit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordDiffTests {

    @Test
    void equalTextsHaveNoParts() {
        assertThat(WordDiff.of("The same.", "The same.")).isEqualTo(new AnswerDiff("word", List.of(), 1));
    }

    @Test
    void aReplacedWordIsRemovedAndAdded() {
        AnswerDiff diff = WordDiff.of("within 14 days of delivery", "within 30 days of delivery");
        assertThat(diff.parts()).containsExactly(" within ", "-14", "+30", "  days of delivery");
        assertThat(diff.unit()).isEqualTo("word");
        assertThat(diff.kept()).isEqualTo(8.0 / 9);
    }

    @Test
    void neighbouringReplacementsAreOne() {
        assertThat(WordDiff.of("you get three days off", "you get two weeks off")
                        .parts())
                .containsExactly(" you get ", "-three days", "+two weeks", "  off");
    }

    @Test
    void wordsThatOnlyCameStandAlone() {
        assertThat(WordDiff.of("Returns are free.", "Great! Returns are free.").parts())
                .containsExactly("+Great! ", " Returns are free.");
    }

    @Test
    void changedBlanksAreChangesToo() {
        assertThat(WordDiff.of("a b", "a\nb").parts()).containsExactly(" a", "- ", "+\n", " b");
    }

    @Test
    void anEmptyAnswerLosesEverything() {
        assertThat(WordDiff.of("All of it.", "")).isEqualTo(new AnswerDiff("word", List.of("-All of it."), 0));
        assertThat(WordDiff.of("", "All of it.").parts()).containsExactly("+All of it.");
    }

    @Test
    void longTextsAreComparedByLines() {
        String accepted = IntStream.range(0, 1_000)
                .mapToObj(i -> "line " + i + " of it\n")
                .collect(Collectors.joining());
        AnswerDiff diff = WordDiff.of(accepted, accepted.replace("line 7 of", "line seven of"));
        assertThat(diff.unit()).isEqualTo("line");
        assertThat(diff.parts()).contains("-line 7 of it\n", "+line seven of it\n");
    }

    @Test
    void veryLongTextsOfManyLinesAreNotCompared() {
        assertThat(WordDiff.of("a\n".repeat(5_000), "b\n".repeat(5_000)))
                .isEqualTo(new AnswerDiff("none", List.of(), 0));
    }

    @Test
    void severalThousandDifferentWordsAreCompared() {
        String accepted = IntStream.range(0, 2_000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
        String now = IntStream.range(0, 2_000).mapToObj(i -> "b" + i).collect(Collectors.joining(" "));
        AnswerDiff diff = WordDiff.of(accepted, now);
        assertThat(side(diff, '+')).isEqualTo(accepted);
        assertThat(side(diff, '-')).isEqualTo(now);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void thePartsHoldBothTextsWhateverTheyAre(long seed) {
        Random random = new Random(seed);
        String accepted = text(random);
        String now = text(random);
        AnswerDiff diff = WordDiff.of(accepted, now);
        assertThat(side(diff, '+')).isEqualTo(accepted);
        assertThat(side(diff, '-')).isEqualTo(now);
    }

    private static String text(Random random) {
        List<String> pieces = List.of("a", "b", "c", " ", " ", "  ", "\n", ".", "日", "\uD83D\uDC4D", "1,0");
        return IntStream.range(0, 40)
                .mapToObj(i -> pieces.get(random.nextInt(pieces.size())))
                .collect(Collectors.joining());
    }

    private static String side(AnswerDiff diff, char without) {
        return diff.parts().stream()
                .filter(part -> part.charAt(0) != without)
                .map(part -> part.substring(1))
                .collect(Collectors.joining());
    }
}
