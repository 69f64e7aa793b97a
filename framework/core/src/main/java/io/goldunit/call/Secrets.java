package io.goldunit.call;

import io.goldunit.file.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/** The secrets of this machine, and what looks like one: they must not reach a file. Immutable. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Secrets {

    private static final Pattern SECRET_NAME =
            Pattern.compile("(^|[^A-Z])(API)?(KEY|TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|AUTHORIZATION)([^A-Z]|$)");
    private static final int SHORTEST = 8;

    /** By name, each as it is and as it stands in a JSON text. */
    private final Map<String, Set<String>> environment;

    private final Map<String, Set<String>> properties;

    private Secrets(Map<String, String> environment, Map<String, String> properties) {
        this.environment = secret(environment);
        this.properties = secret(properties);
    }

    /**
     * The values of variables whose names have a part such as key, token, secret, password or credential. Values that are short, or
     * have no letter or no digit, are none.
     */
    public static Secrets of(Map<String, String> environment) {
        return new Secrets(environment, Map.of());
    }

    /** The same, and system properties with such names. */
    public static Secrets of(Map<String, String> environment, Properties properties) {
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> texts.put(name, properties.getProperty(name, "")));
        return new Secrets(environment, texts);
    }

    /** The secrets of this JVM. */
    public static Secrets ofThisMachine() {
        return of(System.getenv(), System.getProperties());
    }

    private static Map<String, Set<String>> secret(Map<String, String> all) {
        Map<String, Set<String>> secret = new TreeMap<>();
        all.forEach((name, value) -> {
            if (SECRET_NAME.matcher(name.toUpperCase(Locale.ROOT)).find() && looksSecret(name, value)) {
                secret.put(name, new TreeSet<>(List.of(value, escaped(value))));
            }
        });
        return secret;
    }

    /** Ordinary words, names and numbers are in many an answer; what is secret has letters and digits. */
    private static boolean looksSecret(String name, String value) {
        return value.length() >= SHORTEST
                && !name.startsWith("goldunit.")
                && !name.startsWith("GOLDUNIT_")
                && value.chars().anyMatch(Character::isDigit)
                && value.chars().anyMatch(Character::isLetter);
    }

    /**
     * The text without secrets: each is replaced by what it is, as {@code [redacted: API key]}, or by the name of the variable or
     * property that holds it. For whatever is kept or shown: errors, answers, reports. Applied twice it changes nothing more.
     */
    public String redact(String text) {
        return withoutValues(redactShapes(text), environment);
    }

    /** Whether {@link #redactShapes} may change a text, or any text within a JSON text. */
    boolean mayBeIn(String text) {
        return SecretShape.isIn(text)
                || properties.values().stream().flatMap(Set::stream).anyMatch(text::contains);
    }

    /** Without what looks like a secret, and without the values of properties. */
    String redactShapes(String text) {
        return SecretShape.redact(withoutValues(text, properties));
    }

    private static String withoutValues(String text, Map<String, Set<String>> values) {
        String result = text;
        for (Map.Entry<String, Set<String>> secret : values.entrySet()) {
            for (String value : secret.getValue()) {
                if (result.contains(value)) {
                    result = result.replace(value, SecretShape.mark(secret.getKey()));
                }
            }
        }
        return result;
    }

    /**
     * Refuses a text that holds a secret of the environment.
     *
     * @throws IllegalStateException naming the variable, never its value
     */
    void refuseIn(String text, String what) {
        environment.forEach((name, values) -> {
            if (values.stream().anyMatch(text::contains)) {
                throw new IllegalStateException(what + " would hold the value of the environment variable [" + name
                        + "] and is not written. Keep secrets out of prompts and answers");
            }
        });
    }

    /** As it stands in a JSON text. */
    private static String escaped(String value) {
        String json = Json.write(value);
        return json.substring(1, json.length() - 1);
    }
}
