package io.goldunit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.run.Run;
import io.goldunit.run.RunHeader;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeepLinkTests {

    @Test
    void aSetAndACaseHaveTheirOwn() {
        assertThat(DeepLink.to(Samples.header("support-faq", ""))).isEqualTo("#/support-faq");
        assertThat(DeepLink.to(Samples.header("support-faq", ""), "refund-window"))
                .isEqualTo("#/support-faq/refund-window");
    }

    @Test
    void theNameOfTheBaselineFollowsTheSet() {
        assertThat(DeepLink.to(Samples.header("tone", "gpt 4"), "a")).isEqualTo("#/tone@gpt%204/a");
    }

    @Test
    void theModuleComesBeforeTheSetWhereSeveralShareAPage() {
        RunHeader one = Samples.header("tone", "gpt-4");
        RunHeader inModule = new RunHeader(
                one.schema(),
                one.set(),
                one.version(),
                one.content(),
                one.baseline(),
                "services/shop/" + one.test(),
                one.startedAt(),
                one.candidate(),
                one.scorers(),
                one.trials(),
                one.settings(),
                one.partial());

        assertThat(DeepLink.to(inModule, "a")).isEqualTo("#/services%2Fshop%2Ftone@gpt-4/a");
        assertThat(new ReportEntry(new Run(inModule, List.of()), null, null).name())
                .isEqualTo("services/shop/tone@gpt-4");
    }

    @Test
    void everythingElseIsEncodedAsTheBrowserDoes() {
        assertThat(DeepLink.to(Samples.header("s", ""), "a/b?c#d e%f")).isEqualTo("#/s/a%2Fb%3Fc%23d%20e%25f");
        assertThat(DeepLink.to(Samples.header("s", ""), "-_.!~*'()")).isEqualTo("#/s/-_.!~*'()");
        assertThat(DeepLink.to(Samples.header("s", ""), "größe 日\uD83D\uDE00"))
                .isEqualTo("#/s/gr%C3%B6%C3%9Fe%20%E6%97%A5%F0%9F%98%80");
    }
}
