package io.goldunit.score.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.Trial;
import io.goldunit.score.similarity.translation.Tokenizer;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of any code units, which no family of similarities may stumble over. */
class RandomTextTests {

    private static final int MEGABYTE = 1 << 20;

    static Stream<Named<Scorer>> scorers() {
        return Stream.of(
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
                        Similarity.rougeLsum().unicode())
                .map(it -> Named.of(it.spec().signature(), it));
    }

    @ParameterizedTest
    @MethodSource("scorers")
    void tenThousandTextsAreScored(Scorer scorer) {
        assertThat(IntStream.range(0, 10_000)).allSatisfy(seed -> {
            Random random = new Random(seed);
            assertIsScore(scorer.score(trial(random, random.nextInt(40))));
        });
    }

    @ParameterizedTest
    @MethodSource("scorers")
    void aMegabyteIsScored(Scorer scorer) throws Exception {
        assertIsScore(scorer.score(trial(new Random(1), MEGABYTE)));
        GoldenCase quotes = GoldenCase.of("quotes", "?", "'. ".repeat(MEGABYTE / 3));
        assertIsScore(scorer.score(Trial.of(quotes, "a".repeat(MEGABYTE))));
    }

    private static void assertIsScore(Score score) {
        assertThat(score.reason()).isNotEmpty();
        if (score instanceof Score.Value it) {
            assertThat(it.value()).isBetween(0.0, 1.0);
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
