package io.goldunit.junit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.IterationSelector;
import org.junit.platform.engine.discovery.MethodSelector;
import org.junit.platform.engine.discovery.PackageSelector;
import org.junit.platform.engine.discovery.UniqueIdSelector;

/**
 * What was asked for.
 *
 * @param selectors what is to be run: whole tests, or single invocations of them, as an IDE or a rerun selects them
 * @param parameters the names of the configuration parameters that were given
 */
record Selection(List<? extends DiscoverySelector> selectors, Set<String> parameters) {

    private static final String INVOCATION = "test-template-invocation";

    /** Nothing known: everything is taken as selected. */
    static final Selection WHOLE = new Selection(List.of(), Set.of());

    /** Where the session's store keeps the selectors. A name and no class: Quarkus loads the tests' classes a second time. */
    static final String SELECTORS = "io.goldunit.junit.Selection.selectors";

    /** Where the session's store keeps the names of the parameters. */
    static final String PARAMETERS = "io.goldunit.junit.Selection.parameters";

    /** What the session's store keeps, or nothing. */
    static Selection of(@Nullable List<?> selectors, @Nullable Set<?> parameters) {
        if (selectors == null || parameters == null) {
            return WHOLE;
        }
        return new Selection(
                selectors.stream().map(DiscoverySelector.class::cast).toList(),
                parameters.stream().map(String.class::cast).collect(Collectors.toSet()));
    }

    /**
     * The invocations selected of a test, from 1; empty when the test is selected as a whole.
     *
     * @param test the test's unique id
     * @param className its class
     * @param methodName its method
     */
    Set<Integer> invocations(UniqueId test, String className, String methodName) {
        Set<Integer> single = new HashSet<>();
        for (DiscoverySelector selector : selectors) {
            Optional<Set<Integer>> some = invocations(selector, test, className, methodName);
            if (some.isEmpty()) {
                return Set.of();
            }
            single.addAll(some.get());
        }
        return single;
    }

    /** What a selector selects of the test: some invocations, none (an empty set), or, as nothing, all of them. */
    private static Optional<Set<Integer>> invocations(
            DiscoverySelector selector, UniqueId test, String className, String methodName) {
        if (selector instanceof UniqueIdSelector byId) {
            return invocations(byId.getUniqueId(), test);
        }
        if (selector instanceof PackageSelector some) {
            return whole(top(test, className).startsWith(some.getPackageName() + "."));
        }
        if (selector instanceof ClassSelector some) {
            return whole(isOf(some.getClassName(), test, className));
        }
        if (selector instanceof MethodSelector some) {
            return whole(isOf(some.getClassName(), test, className)
                    && some.getMethodName().equals(methodName));
        }
        if (selector instanceof IterationSelector iterations
                && iterations.getParentSelector() instanceof MethodSelector method) {
            Set<Integer> indices = new HashSet<>();
            if (method.getClassName().equals(className)
                    && method.getMethodName().equals(methodName)) {
                iterations.getIterationIndices().forEach(index -> indices.add(index + 1));
            }
            return Optional.of(indices);
        }
        return Optional.empty();
    }

    private static Optional<Set<Integer>> whole(boolean selected) {
        return selected ? Optional.empty() : Optional.of(Set.of());
    }

    // By its id, because a nested class that is inherited has another name than those it runs within.
    private static boolean isOf(String selected, UniqueId test, String className) {
        return className.equals(selected)
                || className.startsWith(selected + "$")
                || top(test, className).equals(selected);
    }

    private static String top(UniqueId test, String className) {
        return test.getSegments().stream()
                .filter(it -> it.getType().equals("class") || it.getType().equals("class-template"))
                .map(UniqueId.Segment::getValue)
                .findFirst()
                .orElse(className);
    }

    private static Optional<Set<Integer>> invocations(UniqueId selected, UniqueId test) {
        UniqueId.Segment last = selected.getLastSegment();
        if (last.getType().equals(INVOCATION)) {
            boolean ours = selected.removeLastSegment().equals(test);
            return Optional.of(ours ? Set.of(Integer.parseInt(last.getValue().substring(1))) : Set.of());
        }
        return test.hasPrefix(selected) ? Optional.empty() : Optional.of(Set.of());
    }
}
