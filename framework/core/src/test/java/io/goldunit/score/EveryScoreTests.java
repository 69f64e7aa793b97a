package io.goldunit.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.score.catalogue.Scorers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is proven of every scorer is proven of everything that has a name. */
class EveryScoreTests {

    @Test
    void everyRuleAndEverySimilarityIsAmongThem() {
        Stream<Scorer> scorers = Stream.concat(EveryScore.SCORERS.stream(), EveryScore.WITH_MODEL.stream());

        assertThat(Scorers.names())
                .isSubsetOf(scorers.map(it -> it.spec().signature().startsWith("rule/ifeval/")
                                ? "ifeval"
                                : it.spec().name())
                        .toList());
    }
}
