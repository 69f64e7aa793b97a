package io.goldunit.call;

import io.goldunit.file.Json;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/** The secrets of this machine's environment, which must not reach a file. Immutable. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Secrets {

    private static final Pattern SECRET_NAME = Pattern.compile("KEY|TOKEN|SECRET|PASSWORD|CREDENTIAL");
    private static final int SHORTEST = 8;

    private final Map<String, String> values = new TreeMap<>();

    private Secrets(Map<String, String> environment) {
        environment.forEach((name, value) -> {
            if (SECRET_NAME.matcher(name.toUpperCase(Locale.ROOT)).find() && value.length() >= SHORTEST) {
                values.put(name, value);
            }
        });
    }

    /** The values of variables whose names speak of a key, token, secret, password or credential; short values are none. */
    public static Secrets of(Map<String, String> environment) {
        return new Secrets(environment);
    }

    /**
     * Refuses a text that holds a secret.
     *
     * @throws IllegalStateException naming the variable, never its value
     */
    void refuseIn(String text, String what) {
        values.forEach((name, value) -> {
            if (text.contains(value) || text.contains(escaped(value))) {
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
