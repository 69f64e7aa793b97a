package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.file.FindingsException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BaselineFileTests {

    private static final Path SET = Path.of("golden-sets", "shop");

    @Test
    void itStandsBesideTheCases() {
        assertThat(BaselineFile.of(SET, "").path()).isEqualTo(SET.resolve("baseline.jsonl"));
        assertThat(BaselineFile.of(SET, "small-2.1").path()).isEqualTo(SET.resolve("baseline-small-2.1.jsonl"));
    }

    @Test
    void aNameThatNamesAnotherPlaceIsRefused() {
        assertThatThrownBy(() -> BaselineFile.of(SET, "/../../other/baseline"))
                .isInstanceOf(FindingsException.class)
                .hasMessage(
                        "baseline cannot be used: 1 problem\n  " + SET + " bad-baseline-name: a baseline's name is of"
                                + " letters, digits, dots and dashes, not \"/../../other/baseline\". Run the tests again.");
    }
}
