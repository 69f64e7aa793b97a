package io.goldunit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.run.RunHeader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NextStepsTests {

    @Test
    void theClassThatRanTheSetAcceptsIt() {
        assertThat(NextSteps.of(ranBy("com.example.ShopTests#isGood"), "report.html"))
                .isEqualTo(new NextSteps("report.html", "mvn test -Dtest=ShopTests -Dgoldunit.baseline=accept"));
    }

    @Test
    void theModuleIsNoPartOfTheClass() {
        assertThat(NextSteps.of(ranBy("services/shop/ShopTests#isGood"), "").accept())
                .isEqualTo("mvn test -Dtest=ShopTests -Dgoldunit.baseline=accept");
    }

    @Test
    void aNestedClassIsQuotedForTheShell() {
        assertThat(NextSteps.of(ranBy("com.example.ShopTests$German#isGood"), "")
                        .accept())
                .isEqualTo("mvn test '-Dtest=ShopTests$German' -Dgoldunit.baseline=accept");
    }

    @Test
    void outsideATestThereIsNoCommand() {
        assertThat(NextSteps.of(ranBy(""), "").accept()).isEmpty();
    }

    private static RunHeader ranBy(String test) {
        return new RunHeader(
                RunHeader.SCHEMA, "shop", "1", "f00d", "", test, "", Map.of(), List.of(), 1, Map.of(), false);
    }
}
