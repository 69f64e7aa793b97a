package io.goldunit.score.similarity.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.Trial;
import io.goldunit.score.similarity.Similarity;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslationScoresTests {

    private static final List<Scorer> ALL = List.of(
            Similarity.bleu(),
            Similarity.gleu(),
            Similarity.chrf(),
            Similarity.chrfPlusPlus(),
            Similarity.ter(),
            Similarity.meteor());

    private static Score score(Scorer scorer, String answer, String... expected) throws Exception {
        return scorer.score(Trial.of(GoldenCase.of("cat", "Translate it.", expected), answer));
    }

    @Test
    void reasonsTellWhatWasFound() throws Exception {
        assertThat(score(Similarity.bleu(), "the cat sat on", "the cat sat on"))
                .isEqualTo(Score.of(
                        1,
                        "BLEU 100.00: n-grams in common from order 1 on 4 of 4, 3 of 3, 2 of 2, 1 of 1; 4 tokens answered,"
                                + " 4 expected"));
        assertThat(score(Similarity.chrf(), "cat", "cat"))
                .isEqualTo(Score.of(
                        1,
                        "chrF 100.00: of the answer's n-grams 100.0 % are expected, of the expected ones 100.0 % are"
                                + " answered"));
        assertThat(score(Similarity.meteor(), "cat", "cats"))
                .isEqualTo(Score.of(0.5, "METEOR 0.5000: 1 word matches in 1 run, of 1 answered and 1 expected"));
    }

    @Test
    void moreEditsThanWordsCountAsOne() throws Exception {
        assertThat(score(Similarity.ter(), "a b c", "d"))
                .isEqualTo(Score.of(1, "TER 300.00: 3 edits, 1.0 words expected; counts as 100"));
        assertThat(Similarity.ter().spec().direction()).isEqualTo(ScorerSpec.Direction.LOWER_IS_BETTER);
    }

    @Test
    void optionsAreInTheSignature() {
        assertThat(Similarity.bleu()
                        .tokenizer(Tokenizer.ZH)
                        .smoothing(Smoothing.floor())
                        .maxOrder(2)
                        .effectiveOrder(false)
                        .spec()
                        .signature())
                .isEqualTo("similarity/bleu/1 0..1, higher is better, sentence BLEU of sacrebleu"
                        + " case:mixed|eff:no|tok:zh|smooth:floor[0.10]|version:2.6.0, orders 1 to 2");
        assertThat(Similarity.meteor().exact().splitAtSpaces().spec().signature())
                .isEqualTo("similarity/meteor/1 0..1, higher is better, METEOR of nltk 3.8 exact, words between white"
                        + " space, alpha 0.9 beta 3.0 gamma 0.5");
    }

    @Test
    void wrongOptionsAreRefused() {
        assertThatThrownBy(() -> Similarity.bleu().maxOrder(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the highest order of n-grams lies between 1 and 100, not at 0");
        assertThatThrownBy(() -> Smoothing.floor(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a smoothing takes a number from 0 on, not -1.0");
        assertThatThrownBy(() -> Similarity.chrf().beta(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("chrF's beta is at least 1, not 0");
        assertThatThrownBy(() -> Segment.of("a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a segment needs an expected text");
        assertThatThrownBy(() -> Similarity.chrf().charOrder(2_000_000_000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the highest order of n-grams lies between 1 and 100, not at 2000000000");
    }

    @Test
    void movesAreAsGoodAsAnEditDistanceFromScratchFindsThem() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            int[] words = random.ints(1 + random.nextInt(40), 0, 6).toArray();
            int[] expected = random.ints(1 + random.nextInt(40), 0, 6).toArray();
            int start = random.nextInt(words.length);
            int length = 1 + random.nextInt(Math.min(10, words.length - start));
            Shift shift = new Shift(start, length, random.nextInt(words.length + 1));
            int[] moved = shift.of(words);
            BeamTable table = new BeamTable(words, expected, new Work());

            assertThat(moved).containsExactlyInAnyOrder(words);
            assertThat(table.distance(moved, shift.from(), shift.to(words.length)))
                    .as(shift.toString())
                    .isEqualTo(new BeamTable(moved, expected, new Work()).distance());
        }
    }

    @Test
    void aMegabyteIsScoredOrSaidToBeTooLong() throws Exception {
        Random random = new Random(1);
        String one = text(random);
        String other = text(random);
        for (Scorer scorer : ALL) {
            for (String expected : List.of("some words", other, one)) {
                Score score = score(scorer, one, expected);
                if (score instanceof Score.Unscored unscored) {
                    assertThat(unscored.reason()).isEqualTo(Work.TooLong.REASON);
                }
            }
        }
    }

    /** A million letters in words of a small language. */
    private static String text(Random random) {
        return random.ints(170_000, 0, 30_000).mapToObj(it -> "w" + it).collect(Collectors.joining(" "));
    }

    @Test
    void anotherSmoothingHasAnotherName() {
        assertThat(Stream.of(0.1, 1.0, 0.001, 0.004, 1e-7, 12.5).map(Smoothing::floor))
                .map(Smoothing::toString)
                .containsExactly(
                        "floor[0.10]",
                        "floor[1.00]",
                        "floor[0.001]",
                        "floor[0.004]",
                        "floor[0.0000001]",
                        "floor[12.50]");
        assertThat(Smoothing.addK(0.25)).hasToString("add-k[0.25]");
    }
}
