package io.goldunit.testkit;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/** Starts servers where {@link LlmServer.Started} stands; JUnit's store closes them. */
final class StartedServers implements BeforeAllCallback, TestInstancePostProcessor, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(StartedServers.class);

    /** Else a constructor would get the server of its class. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IllegalAccessException {
        fill(context.getRequiredTestClass(), null, context);
    }

    @Override
    public void postProcessTestInstance(Object instance, ExtensionContext context) throws IllegalAccessException {
        fill(instance.getClass(), instance, context);
    }

    private static void fill(Class<?> type, @Nullable Object instance, ExtensionContext context)
            throws IllegalAccessException {
        List<Field> fields = AnnotationSupport.findAnnotatedFields(
                type,
                LlmServer.Started.class,
                field -> Modifier.isStatic(field.getModifiers()) == (instance == null),
                HierarchyTraversalMode.TOP_DOWN);
        for (Field field : fields) {
            requireServer(field.getType(), "the field " + type.getName() + "." + field.getName());
            field.setAccessible(true);
            field.set(instance, server(context));
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.isAnnotated(LlmServer.Started.class);
    }

    @Override
    public LlmServer resolveParameter(ParameterContext parameter, ExtensionContext context) {
        requireServer(
                parameter.getParameter().getType(),
                "a parameter of " + parameter.getDeclaringExecutable().toGenericString());
        return server(context);
    }

    private static void requireServer(Class<?> type, String place) {
        if (type != LlmServer.class) {
            throw new ExtensionConfigurationException("@LlmServer.Started stands on " + place
                    + ", which is of the type " + type.getName() + " and must be an LlmServer");
        }
    }

    /** The test's, or that of its class when the class asked first: a store sees what lies in the stores above it. */
    private static LlmServer server(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent("server", key -> new Running(LlmServer.start()), Running.class)
                .server;
    }

    /** JUnit closes what is a CloseableResource up to 5.12, what is AutoCloseable since. */
    @SuppressWarnings("deprecation")
    private record Running(LlmServer server) implements ExtensionContext.Store.CloseableResource, AutoCloseable {

        @Override
        public void close() {
            server.close();
        }
    }
}
