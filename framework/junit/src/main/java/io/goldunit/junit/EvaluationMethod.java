package io.goldunit.junit;

import io.goldunit.evaluation.Evaluation;
import io.goldunit.file.FindingsException;
import io.goldunit.quarkus.ContainerInstances;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.opentest4j.TestAbortedException;

/** The method marked {@link GoldenSet} that a {@link GoldenTest} belongs to. */
record EvaluationMethod(Method method) {

    private static final Pattern CLASS_INVOCATION = Pattern.compile("class-template-invocation:#(\\d+)");

    static EvaluationMethod of(ExtensionContext context) {
        Class<?> testClass = context.getRequiredTestClass();
        Method test = context.getRequiredTestMethod();
        String name = AnnotationSupport.findAnnotation(test, GoldenTest.class)
                .map(GoldenTest::value)
                .orElse("");
        List<Method> found = marked(testClass).stream()
                .filter(it -> name.isEmpty() || it.getName().equals(name))
                .toList();
        if (found.size() != 1) {
            throw problem(test, choice(testClass, name, found));
        }
        return new EvaluationMethod(found.get(0)).checked();
    }

    String set() {
        return AnnotationSupport.findAnnotation(method, GoldenSet.class)
                .orElseThrow()
                .value();
    }

    /** Who runs it, for the run record and the command that accepts it; each run of a parameterized class by itself. */
    String test(ExtensionContext context) {
        ExtensionContext owner = owner(context);
        Matcher invocation = CLASS_INVOCATION.matcher(owner.getUniqueId());
        return owner.getRequiredTestClass().getName() + "#" + method.getName()
                + (invocation.find() ? "[" + invocation.group(1) + "]" : "");
    }

    /** The class, or the one run of a parameterized class, that all tests sharing this method stand in. */
    ExtensionContext owner(ExtensionContext context) {
        ExtensionContext owner = context;
        for (ExtensionContext it = context;
                it.getTestClass().isPresent();
                it = it.getParent().orElseThrow()) {
            if (it.getTestMethod().isEmpty()
                    && method.getDeclaringClass().isAssignableFrom(it.getRequiredTestClass())) {
                return it;
            }
            owner = it;
        }
        return owner;
    }

    Evaluation call(ExtensionContext context) throws Exception {
        Object target = instances(context)
                .filter(method.getDeclaringClass()::isInstance)
                .reduce((outer, inner) -> inner)
                .orElseThrow();
        try {
            method.setAccessible(true);
            Object evaluation = method.invoke(target);
            if (evaluation == null) {
                throw problem(method, "returned null: return an Evaluation");
            }
            return (Evaluation) evaluation;
        } catch (InvocationTargetException e) {
            throw thrown(Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    /** What says all by itself, ends the test or ends the JVM stays what it is; the rest is told with where it is from. */
    private Exception thrown(Throwable cause) {
        if (cause instanceof VirtualMachineError error) {
            throw error;
        }
        boolean isWhole = cause instanceof FindingsException
                || cause instanceof ExtensionConfigurationException
                || cause instanceof TestAbortedException
                || cause instanceof InterruptedException;
        return isWhole ? (Exception) cause : NotEvaluatedException.of(method, cause);
    }

    private static Stream<Object> instances(ExtensionContext context) {
        return Stream.concat(
                context.getRequiredTestInstances().getAllInstances().stream(), ContainerInstances.running().stream());
    }

    private EvaluationMethod checked() {
        if (method.getReturnType() != Evaluation.class || method.getParameterCount() > 0) {
            throw problem(method, "is marked @GoldenSet: it must return an Evaluation and take no parameter");
        }
        return this;
    }

    private static List<Method> marked(@Nullable Class<?> testClass) {
        List<Method> found = new ArrayList<>();
        for (Class<?> it = testClass; it != null; it = it.getEnclosingClass()) {
            found.addAll(AnnotationSupport.findAnnotatedMethods(it, GoldenSet.class, HierarchyTraversalMode.BOTTOM_UP));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    private static String choice(Class<?> testClass, String name, List<Method> found) {
        if (found.isEmpty() && name.isEmpty()) {
            return "has no evaluation: mark a method of [" + testClass.getSimpleName() + "] with @GoldenSet(\"...\")";
        }
        String names = marked(testClass).stream().map(Method::getName).sorted().collect(Collectors.joining(", "));
        return found.isEmpty()
                ? "names [" + name + "], and the methods marked @GoldenSet are: " + names
                : "could mean several methods marked @GoldenSet (" + names + "): name one, as in @GoldenTest(\""
                        + found.get(0).getName() + "\")";
    }

    private static ExtensionConfigurationException problem(Method method, String what) {
        return new ExtensionConfigurationException("Configuration error: method [" + method.getName() + "] of ["
                + method.getDeclaringClass().getSimpleName() + "] " + what + ".");
    }
}
