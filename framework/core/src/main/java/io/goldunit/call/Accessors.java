package io.goldunit.call;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the parts of a value object are read: by its public methods that have the name of a field, or that an interface asks
 * for. Found on the class itself, so that no part of any object, known or new, can be forgotten.
 */
final class Accessors {

    private static final ClassValue<List<Accessor>> OF_CLASS = new ClassValue<>() {
        @Override
        protected List<Accessor> computeValue(Class<?> type) {
            Set<String> names = names(type);
            return Arrays.stream(type.getMethods())
                    .filter(it -> isGetter(it) && names.contains(it.getName()))
                    .sorted(Comparator.comparing(Method::getName))
                    .peek(it -> it.setAccessible(true))
                    .map(Accessor::new)
                    .toList();
        }
    };

    private Accessors() {}

    record Accessor(Method method) {

        String name() {
            return method.getName();
        }

        @Nullable Object value(Object target) {
            try {
                return method.invoke(target);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("cannot read the part " + name() + " of " + target, e);
            }
        }
    }

    /** In the order of their names. */
    static List<Accessor> of(Class<?> type) {
        return OF_CLASS.get(type);
    }

    private static Set<String> names(Class<?> type) {
        Set<String> names = new HashSet<>();
        for (Class<?> it = type; it != null && it != Object.class; it = it.getSuperclass()) {
            Stream.of(it.getDeclaredFields()).forEach(field -> names.add(field.getName()));
        }
        interfaces(type)
                .flatMap(it -> Stream.of(it.getDeclaredMethods()))
                .filter(it -> Modifier.isAbstract(it.getModifiers()))
                .forEach(it -> names.add(it.getName()));
        // What kind of object it is says its class.
        if (Stream.of(type.getDeclaredFields()).noneMatch(it -> it.getName().equals("type"))) {
            names.remove("type");
        }
        return names;
    }

    private static Stream<Class<?>> interfaces(Class<?> type) {
        Stream<Class<?>> own = Stream.of(type.getInterfaces())
                .filter(it -> !it.getName().startsWith("java."))
                .flatMap(it -> Stream.concat(Stream.of(it), interfaces(it)));
        return type.getSuperclass() == null ? own : Stream.concat(own, interfaces(type.getSuperclass()));
    }

    private static boolean isGetter(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && !method.isBridge()
                && method.getDeclaringClass() != Object.class
                && method.getReturnType() != void.class
                && !method.getName().equals("toString")
                && !method.getName().equals("hashCode");
    }
}
