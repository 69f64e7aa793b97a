package io.goldunit.score.similarity.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairedSystemsTests {

    private static final List<Segment> EXACT = segments("the shop number %d is open until six");
    private static final List<Segment> WORSE = segments("the store number %d opens at six");

    private static List<Segment> segments(String answer) {
        return IntStream.range(0, 30)
                .mapToObj(i -> Segment.of(answer.formatted(i), "the shop number %d is open until six".formatted(i)))
                .toList();
    }

    @Test
    void oneSystemDoesNotDifferFromItself() {
        List<PairedSystems> all = List.of(
                Bleu.standard().compare(WORSE, WORSE),
                Chrf.plusPlus().compare(WORSE, WORSE),
                Ter.standard().compare(WORSE, WORSE));

        assertThat(all).allSatisfy(it -> {
            assertThat(it.bootstrap(200, 1).pValue()).isEqualTo(1);
            assertThat(it.randomization(200, 1).pValue()).isEqualTo(1);
        });
    }

    @Test
    void aSystemThatIsAlwaysBetterIsProven() {
        PairedSystems bleu = Bleu.standard().compare(WORSE, EXACT);

        assertThat(bleu.bootstrap(999, 1).pValue()).isEqualTo(0.001);
        assertThat(bleu.randomization(999, 1).pValue()).isEqualTo(0.001);
    }

    @Test
    void scoresAreThoseOfTheCorpus() {
        BootstrapResult bleu = Bleu.standard().compare(WORSE, EXACT).bootstrap(100, 1);
        RandomizationResult ter = Ter.standard().compare(WORSE, EXACT).randomization(100, 1);

        assertThat(bleu.baseline().score())
                .isEqualTo(Bleu.standard().ofCorpus(WORSE).score());
        assertThat(bleu.system().score()).isCloseTo(100, within(1e-9));
        assertThat(bleu.system().halfWidth()).isCloseTo(0, within(1e-9));
        assertThat(ter.baseline()).isEqualTo(Ter.standard().ofCorpus(WORSE).score());
        assertThat(ter.system()).isZero();
    }

    @Test
    void oneSegmentProvesNothing() {
        PairedSystems chrf = Chrf.standard().compare(WORSE.subList(0, 1), EXACT.subList(0, 1));

        assertThat(chrf.randomization(500, 3).pValue()).isEqualTo(1);
    }

    @Test
    void anEqualSeedGivesEqualNumbers() {
        PairedSystems chrf = Chrf.standard().compare(WORSE, EXACT);

        assertThat(chrf.bootstrap(50, 4)).isEqualTo(chrf.bootstrap(50, 4)).isNotEqualTo(chrf.bootstrap(50, 5));
    }

    @Test
    void systemsOfDifferentSegmentsAreNotCompared() {
        String message = "both systems answer the same segments, at least one: with the same expected texts in the same"
                + " order";

        assertThatThrownBy(() -> Bleu.standard().compare(WORSE, EXACT.subList(0, 29)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> Ter.standard().compare(List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> Ter.standard().compare(WORSE, EXACT).bootstrap(0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is at least 1 draw, not 0");
    }
}
