package io.goldunit.junit;

import org.apiguardian.api.API;

/** The only place that speaks to the person who watches the build; a test framework's output belongs on standard output. */
@API(status = API.Status.INTERNAL, since = "0.1")
final class Console {

    private Console() {}

    static void line(String text) {
        System.out.println(text);
    }
}
