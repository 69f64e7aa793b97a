package io.goldunit.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The instances of a test are known while it is executed, on its thread alone. */
class ContainerInstancesTests {

    @AfterEach
    void leaveNothing() {
        ContainerInstances.leave();
    }

    @Test
    void noneAreKnownWhereNoContainerRunsTheTest() {
        assertThat(ContainerInstances.running()).isEmpty();
    }

    @Test
    void theyAreKnownInTheirOrderUntilTheTestWasExecuted() {
        ContainerInstances.enter(List.of("outer", "inner"));
        assertThat(ContainerInstances.running()).containsExactly("outer", "inner");

        ContainerInstances.leave();
        assertThat(ContainerInstances.running()).isEmpty();
    }

    @Test
    void anotherThreadKnowsNone() {
        ContainerInstances.enter(List.of("outer"));

        assertThat(CompletableFuture.supplyAsync(ContainerInstances::running).join())
                .isEmpty();
    }

    @Test
    void whatTheContainerDoesWithItsListLaterMovesNothing() {
        List<Object> instances = new ArrayList<>(List.of("outer"));
        ContainerInstances.enter(instances);

        instances.clear();

        assertThat(ContainerInstances.running()).containsExactly("outer");
    }
}
