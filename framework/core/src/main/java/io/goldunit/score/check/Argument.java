package io.goldunit.score.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What a case file gives a rule, read as what the rule takes. Every method throws an {@link IllegalArgumentException} that
 * says what was got instead. A cell of a CSV file cannot say of itself that it is a number or a flag, so that a text will do for
 * either.
 *
 * @param name where it stands, such as {@code equals} or {@code equals.extract}
 * @param value a String, Boolean, Number, List or Map, or null for nothing
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Argument(String name, @Nullable Object value) {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(?:\\.[0-9]{1,30})?");

    public String text() {
        if (value instanceof String text) {
            return text;
        }
        throw not("a text");
    }

    public List<String> texts() {
        if (value instanceof List<?> list) {
            return list.stream().map(it -> new Argument(name, it).text()).toList();
        }
        if (value instanceof String text) {
            return List.of(text);
        }
        throw not("a text or a list of texts");
    }

    /** Nothing, where a form takes {@code true} alone. */
    public void asked() {
        if (!flag()) {
            throw new IllegalArgumentException("[" + name + "] can only be asked for; false asks for nothing");
        }
    }

    public boolean flag() {
        if (value instanceof Boolean flag) {
            return flag;
        }
        if ("true".equals(value) || "false".equals(value)) {
            return "true".equals(value);
        }
        throw not("true or false");
    }

    public BigDecimal number() {
        if (value instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        if (value instanceof String text && NUMBER.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        throw not("a number");
    }

    /** A whole number, above or below 0. */
    public long whole() {
        try {
            return number().longValueExact();
        } catch (ArithmeticException e) {
            throw not("a whole number");
        }
    }

    /** A whole number that an int can hold. */
    public int integer() {
        long whole = whole();
        if (whole != (int) whole) {
            throw not("a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE);
        }
        return (int) whole;
    }

    /** A whole number, 0 or more. */
    public long count() {
        return new Bounds(0, whole()).atMost();
    }

    public Map<?, ?> object() {
        if (value instanceof Map<?, ?> object) {
            return object;
        }
        throw not("an object");
    }

    /** The fields of an object, or a bare value, which stands for the first field alone. */
    public Fields fields(String first, String... others) {
        return Fields.of(this, first, others);
    }

    /** What to throw when it is not what is wanted, such as {@code a number}. */
    public IllegalArgumentException not(String wanted) {
        return new IllegalArgumentException("[" + name + "] is to be " + wanted + ", not " + described());
    }

    private String described() {
        if (value instanceof String text) {
            return "the text " + Quote.of(text);
        }
        if (value instanceof List<?> list) {
            return "a list of " + list.size();
        }
        if (value instanceof Map<?, ?>) {
            return "an object";
        }
        return value == null ? "nothing" : value.toString();
    }
}
