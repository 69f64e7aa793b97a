package io.goldunit.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** What is wrong with JSON, in words for those who do not know what reads it. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class JsonProblem {

    /** What the parser says of itself. */
    private static final Pattern OWN_AFFAIRS = Pattern.compile(
            " \\((?:for \\w+ starting|start marker) at .*|: enable `.*| \\(not recognized as one since .*",
            Pattern.DOTALL);

    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);

    private JsonProblem() {}

    /** Why a text is no JSON, or does not fit what it is read as; without the place in the text. */
    public static String of(JsonProcessingException e) {
        if (e.getOriginalMessage().startsWith("Trailing token")) {
            return "more stands behind the end of the JSON value";
        }
        if (e instanceof MismatchedInputException misfit && misfit.getTargetType() != null) {
            return path(misfit) + " must be " + wanted(misfit.getTargetType()) + found(misfit);
        }
        Throwable cause = e.getCause();
        return cause == null
                ? OWN_AFFAIRS.matcher(e.getOriginalMessage()).replaceFirst("")
                : String.valueOf(cause.getMessage());
    }

    private static String path(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(it -> it.getFieldName() == null ? "[" + it.getIndex() + "]" : "." + it.getFieldName())
                .collect(Collectors.joining());
        return path.isEmpty() ? "it" : path.substring(path.startsWith(".") ? 1 : 0);
    }

    private static String wanted(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(it -> Json.mapper().convertValue(it, String.class))
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return "a text";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        if (List.of(boolean.class, Boolean.class).contains(type)) {
            return "true or false";
        }
        return isNumber(type) ? WHOLE.contains(type) ? "a whole number" : "a number" : "an object";
    }

    private static boolean isNumber(Class<?> type) {
        return type.isPrimitive() || Number.class.isAssignableFrom(type);
    }

    private static String found(MismatchedInputException e) {
        @Nullable Object value = e instanceof InvalidFormatException it ? it.getValue() : null;
        return value == null ? "" : ", but is " + Quoted.of(value.toString());
    }
}
