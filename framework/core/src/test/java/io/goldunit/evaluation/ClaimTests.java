package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.file.FindingsException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimTests {

    @TempDir
    Path set;

    @BeforeEach
    void claimOne() throws IOException {
        new Claim("build 1", "small", "A#one", "session 1").stake(set.resolve("A.one"));
    }

    @Test
    void anotherTestOfTheBuildIsRefusedEvenWhileTheFirstIsStillRunning() {
        assertThatThrownBy(() -> new Claim("build 1", "small", "B#two", "session 1").stake(set.resolve("B.two")))
                .isInstanceOf(FindingsException.class)
                .hasMessage("""
                        test [B#two] cannot be used: 1 problem
                          B#two same-baseline: it evaluates the same golden set against the same baseline as A#one.\
                         Give one of them a baseline of its own with .baseline("..."), or let both share one evaluation.""");
        assertThat(Claim.in(set.resolve("B.two"))).isEmpty();
    }

    @Test
    void modulesWithSetsOfOneNameHaveBaselinesOfTheirOwn() {
        assertThatCode(() -> {
                    new Claim("build 1", "shop/golden-sets/s/baseline.jsonl", "shop/A#one", "session 1")
                            .stake(set.resolve("shop+A.one"));
                    new Claim("build 1", "desk/golden-sets/s/baseline.jsonl", "desk/A#one", "session 1")
                            .stake(set.resolve("desk+A.one"));
                })
                .doesNotThrowAnyException();
    }

    @Test
    void theSameTestAnotherBaselineAndAnotherBuildAreFine() {
        assertThatCode(() -> {
                    new Claim("build 1", "small", "A#one", "session 1").stake(set.resolve("A.one"));
                    new Claim("build 1", "large", "B#two", "session 1").stake(set.resolve("B.two"));
                    new Claim("build 2", "small", "C#three", "session 1").stake(set.resolve("C.three"));
                })
                .doesNotThrowAnyException();
    }

    @Test
    void aCheckRefusesAsWellAndClaimsNothing() throws IOException {
        assertThatThrownBy(() -> new Claim("build 1", "small", "B#two", "session 1").check(set.resolve("B.two")))
                .isInstanceOf(FindingsException.class);
        new Claim("build 1", "large", "B#two", "session 1").check(set.resolve("B.two"));

        assertThat(set.resolve("B.two")).doesNotExist();
    }
}
