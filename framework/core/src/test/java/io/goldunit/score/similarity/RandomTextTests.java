package io.goldunit.score.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Scorer;
import io.goldunit.score.Trial;
import io.goldunit.score.similarity.translation.Tokenizer;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts of any code units, which no family of similarities may stumble over. */
class RandomTextTests {

    /** Long enough to find out what takes the square of it. */
    private static final int LONG = 250_000;

    private static final List<Scorer> SCORERS = List.of(
            Similarity.bleu(),
            Similarity.bleu().tokenizer(Tokenizer.INTL).lowercase(),
            Similarity.bleu().tokenizer(Tokenizer.CHAR),
            Similarity.bleu().tokenizer(Tokenizer.ZH),
            Similarity.chrf().whitespace(),
            Similarity.chrfPlusPlus().lowercase(),
            Similarity.ter(),
            Similarity.ter().normalized().asian(),
            Similarity.meteor(),
            Similarity.meteor().exact().splitAtSpaces(),
            Similarity.rouge1().stemmed(),
            Similarity.rouge2().unicode(),
            Similarity.rougeL().stemmed().unicode(),
            Similarity.rougeLsum().unicode());

    @Test
    void tenThousandTextsAreScored() {
        List<Trial> trials = IntStream.range(0, 10_000)
                .mapToObj(Random::new)
                .map(it -> trial(it, it.nextInt(40)))
                .toList();

        SCORERS.parallelStream().forEach(scorer -> trials.forEach(trial -> assertIsScore(scorer, trial)));
    }

    @Test
    void aLongTextIsScored() {
        Trial any = trial(new Random(1), LONG);
        GoldenCase expected = GoldenCase.of("quotes", "?", "'. ".repeat(LONG / 3));
        Trial quotes = Trial.of(expected, "a".repeat(LONG));

        SCORERS.parallelStream().forEach(scorer -> {
            assertIsScore(scorer, any);
            assertIsScore(scorer, quotes);
        });
    }

    private static void assertIsScore(Scorer scorer, Trial trial) {
        try {
            assertThat(scorer.score(trial).reason()).isNotEmpty();
        } catch (Exception e) {
            throw new AssertionError(scorer.spec().signature(), e);
        }
    }

    /** An answer that begins as the expected text does. */
    private static Trial trial(Random random, int length) {
        String begin = text(random, length / 2);
        String expected = begin + text(random, length - length / 2);
        return Trial.of(GoldenCase.of("random", "?", expected), begin + text(random, length / 2));
    }

    /** Some code units: of any value, and more often of ASCII, of controls or of surrogates. */
    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char)
                    switch (random.nextInt(6)) {
                        case 0 -> random.nextInt(1 << 16);
                        case 1 -> random.nextInt(0xa0);
                        case 2 -> 0xd800 + random.nextInt(0x800);
                        case 3 -> ' ';
                        default -> ' ' + random.nextInt(95);
                    });
        }
        return text.toString();
    }
}
