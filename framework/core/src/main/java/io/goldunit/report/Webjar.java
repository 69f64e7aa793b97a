package io.goldunit.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The page's only library, read from its jar on the class path. */
final class Webjar {

    private static final String PROPERTIES = "META-INF/maven/org.webjars.npm/preact/pom.properties";

    private Webjar() {}

    /** Preact and its hooks, after its licence. */
    static String preact() {
        String folder = "META-INF/resources/webjars/preact/" + version() + "/";
        return "/*! Preact " + version() + "\n\n" + text(folder + "LICENSE") + "*/\n"
                + script(folder + "dist/preact.min.js")
                + script(folder + "hooks/dist/hooks.umd.js");
    }

    /** The text of a class path resource. */
    static String text(String resource) {
        try (InputStream in = Webjar.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path: the report cannot be written");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A source map would be a request to somewhere else. */
    private static String script(String resource) {
        return text(resource).replaceAll("(?m)^//# sourceMappingURL=.*$", "").strip() + "\n";
    }

    private static String version() {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text(PROPERTIES)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
