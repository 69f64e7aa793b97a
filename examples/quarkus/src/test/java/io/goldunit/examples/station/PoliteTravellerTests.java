package io.goldunit.examples.station;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.model.chat.ChatModel;
import io.goldunit.candidate.Candidate;
import io.goldunit.evaluation.Evaluation;
import io.goldunit.junit.GoldenSet;
import io.goldunit.junit.GoldenTest;
import io.goldunit.run.CaseResult;
import io.goldunit.score.rule.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

@QuarkusTest
@TestProfile(PoliteTravellerTests.InMemory.class)
class PoliteTravellerTests {

    /** Puts a model of the tests in the place of the real one, and sets a property. */
    public static class InMemory implements QuarkusTestProfile {

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(InMemoryModel.class);
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("traveller.greeting", "Good evening!");
        }
    }

    @Inject
    StationDesk desk;

    @Inject
    ChatModel model;

    @Inject
    @ConfigProperty(name = "traveller.greeting", defaultValue = "Hello!")
    String configured;

    private String greeting = "";

    @BeforeEach
    void greet() {
        greeting = configured + " ";
    }

    @GoldenSet("station-desk")
    Evaluation answers() {
        return Evaluation.of(Candidate.of(it -> desk.answer(greeting + it.question())))
                .scoredBy(Rule.ofCase())
                .baseline("polite");
    }

    @GoldenTest
    void aGreetingChangesNoAnswer(CaseResult it) {
        assertThat(it.answers()).isNotEmpty();
        assertThat(model.defaultRequestParameters().modelName()).isEqualTo("in-memory");
    }

    @Nested
    class InAnInnerClass {

        @GoldenTest
        void theSameAnswersAreSeen(CaseResult it) {
            assertThat(it.answers()).isNotEmpty();
        }
    }
}
