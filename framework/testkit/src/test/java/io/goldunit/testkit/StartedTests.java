package io.goldunit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import java.net.ConnectException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

@Isolated("looks whether a port is free again")
class StartedTests {

    private static EngineExecutionResults run(Class<?> type) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(type))
                .execute();
    }

    private static void assertGreen(Class<?> type, int tests) {
        EngineExecutionResults results = run(type);
        results.containerEvents().assertStatistics(counts -> counts.failed(0));
        results.testEvents().assertStatistics(counts -> counts.succeeded(tests).failed(0));
    }

    @Test
    void eachTestHasAServerOfItsOwn() {
        assertGreen(OfEachTest.class, 2);
    }

    @Test
    void aServerAskedForTheClassIsForAllItsTests() {
        assertGreen(OfTheClass.class, 3);
    }

    @Test
    void aTestInstanceForTheClassHasTheServerOfTheClass() {
        assertGreen(OfOneInstance.class, 2);
    }

    @Test
    void itIsClosedAfterTheTest() {
        List<String> urls = run(OfEachTest.class)
                .allEvents()
                .reportingEntryPublished()
                .map(event -> event.getRequiredPayload(ReportEntry.class)
                        .getKeyValuePairs()
                        .get("url"))
                .toList();

        assertThat(urls).hasSize(2).doesNotContainNull().allSatisfy(StartedTests::assertClosed);
    }

    private static void assertClosed(String url) {
        assertThatThrownBy(() -> Clients.get(url)).isInstanceOf(ConnectException.class);
    }

    @Test
    void anotherTypeIsRefusedWithItsPlace() {
        run(OfAnotherType.class)
                .testEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        finishedWithFailure(
                                message("@LlmServer.Started stands on the field " + OfAnotherType.class.getName()
                                        + ".server, which is of the type java.lang.String and must be an LlmServer")));
        run(OfAnotherParameter.class)
                .testEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        finishedWithFailure(
                                message(text -> text.contains("@LlmServer.Started stands on a parameter of void "
                                        + OfAnotherParameter.class.getName()
                                        + ".asks(java.lang.String), which is of the type java.lang.String and must be an"
                                        + " LlmServer"))));
    }

    static class OfEachTest {

        @LlmServer.Started
        @SuppressWarnings("NullAway.Init")
        private LlmServer server;

        private final LlmServer constructed;

        OfEachTest(@LlmServer.Started LlmServer constructed) {
            this.constructed = constructed;
        }

        @BeforeEach
        void script(@LlmServer.Started LlmServer before) {
            before.answering("Yes.");
        }

        private void ask(LlmServer given, TestReporter reporter) {
            assertThat(given).isSameAs(server).isSameAs(constructed);
            assertThat(Clients.model(given).chat("Hello")).isEqualTo("Yes.");
            assertThat(given.receivedCount()).isEqualTo(1);
            reporter.publishEntry("url", given.baseUrl());
        }

        @Test
        void one(@LlmServer.Started LlmServer given, TestReporter reporter) {
            ask(given, reporter);
        }

        @Test
        void two(@LlmServer.Started LlmServer given, TestReporter reporter) {
            ask(given, reporter);
        }
    }

    static class OfTheClass {

        @LlmServer.Started
        @SuppressWarnings("NullAway.Init")
        private static LlmServer shared;

        @BeforeAll
        static void script(@LlmServer.Started LlmServer given) {
            assertThat(given).isSameAs(shared);
            given.answering("Yes.");
        }

        @Test
        void one(@LlmServer.Started LlmServer given) {
            assertThat(given).isSameAs(shared);
            assertThat(Clients.model(given).chat("Hello")).isEqualTo("Yes.");
        }

        @Test
        void two() {
            assertThat(Clients.model(shared).chat("Hello")).isEqualTo("Yes.");
        }

        @Nested
        class Inner {

            @Test
            void three(@LlmServer.Started LlmServer given) {
                assertThat(given).isSameAs(shared);
                assertThat(Clients.model(given).chat("Hello")).isEqualTo("Yes.");
            }
        }

        @AfterAll
        static void allAskedTheSame() {
            assertThat(shared.receivedCount()).isEqualTo(3);
        }
    }

    @TestInstance(Lifecycle.PER_CLASS)
    static class OfOneInstance {

        @LlmServer.Started
        @SuppressWarnings("NullAway.Init")
        private LlmServer server;

        @Test
        void one(@LlmServer.Started LlmServer given) {
            assertThat(given).isSameAs(server);
        }

        @Test
        void two(@LlmServer.Started LlmServer given) {
            assertThat(given).isSameAs(server);
        }
    }

    static class OfAnotherType {

        @LlmServer.Started
        String server = "";

        @Test
        void asks() {}
    }

    static class OfAnotherParameter {

        @Test
        void asks(@LlmServer.Started String server) {}
    }
}
