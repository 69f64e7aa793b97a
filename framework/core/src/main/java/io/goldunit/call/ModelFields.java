package io.goldunit.call;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a model keeps in private fields and has no method for. Objects are searched level by level, at most two steps
 * below the model; a model inside a model counts as no step. No method of the user's is called.
 */
final class ModelFields {

    private static final int STEPS = 2;
    private static final int LOOKED_AT = 500;

    private static final ClassValue<List<Named>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Named> computeValue(Class<?> type) {
            List<Named> fields = new ArrayList<>();
            for (Class<?> it = type; it != null && !isOfJdk(it); it = it.getSuperclass()) {
                List.of(it.getDeclaredFields()).stream()
                        .filter(ModelFields::isReadable)
                        .map(field -> new Named(field.getName().toLowerCase(Locale.ROOT), field))
                        .sorted(Comparator.comparing(Named::name))
                        .forEach(fields::add);
            }
            return List.copyOf(fields);
        }
    };

    /** A field and its name in lower case. */
    private record Named(String name, Field field) {}

    private ModelFields() {}

    /**
     * The first value that is accepted, of those nearest to the model.
     *
     * @param names of the fields, in any case of letters, the best first
     * @param accepted makes the result of a field's value, or nothing of one that will not do
     */
    static Optional<String> find(Object model, List<String> names, Function<Object, Optional<String>> accepted) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Object> level = List.of(model);
        for (int step = 0; step <= STEPS && !level.isEmpty() && seen.size() < LOOKED_AT; step++) {
            List<Object> objects = withInnerModels(level, seen);
            Optional<String> found = names.stream()
                    .flatMap(name -> objects.stream().flatMap(it -> values(it, name).stream()))
                    .flatMap(value -> accepted.apply(value).stream())
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            level = objects.stream().flatMap(it -> parts(it).stream()).toList();
        }
        return Optional.empty();
    }

    /** The model and those inside it. */
    static List<Object> models(Object model) {
        return withInnerModels(List.of(model), Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static List<Object> withInnerModels(List<Object> level, Set<Object> seen) {
        List<Object> all = new ArrayList<>();
        Deque<Object> open = new ArrayDeque<>(level);
        while (!open.isEmpty()) {
            Object next = open.remove();
            if (seen.add(next)) {
                all.add(next);
                parts(next).stream().filter(ModelClass::isModel).forEach(open::add);
            }
        }
        return all;
    }

    private static List<Object> values(Object holder, String name) {
        return FIELDS.get(holder.getClass()).stream()
                .filter(it -> it.name().equals(name))
                .flatMap(it -> Stream.ofNullable(value(it.field(), holder)))
                .toList();
    }

    private static List<Object> parts(Object holder) {
        return FIELDS.get(holder.getClass()).stream()
                .map(Named::field)
                .filter(it -> !it.getType().isPrimitive() && !it.getType().isEnum())
                .flatMap(it -> Stream.ofNullable(value(it, holder)))
                .filter(it -> !isOfJdk(it.getClass()) && !it.getClass().isArray())
                .toList();
    }

    private static @Nullable Object value(Field field, Object holder) {
        try {
            return field.get(holder);
        } catch (IllegalAccessException e) {
            return null;
        }
    }

    private static boolean isReadable(Field field) {
        try {
            return !Modifier.isStatic(field.getModifiers()) && field.trySetAccessible();
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static boolean isOfJdk(Class<?> type) {
        return type.getClassLoader() == null || type.getName().startsWith("java.");
    }
}
