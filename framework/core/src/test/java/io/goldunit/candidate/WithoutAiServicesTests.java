package io.goldunit.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A user who has LangChain4j's core alone, as goldunit-core brings it. */
class WithoutAiServicesTests {

    /** What is asked in the other world, on its own types. */
    public static final class Asking {
        private Asking() {}

        /** Returns the answers' texts of several kinds of applications. */
        public static List<String> texts() throws Exception {
            List<String> texts = new ArrayList<>();
            for (Object value : List.of("yes", 42, List.of(1), io.goldunit.call.ScriptedModel.reply("yes"))) {
                texts.add(Asked.returned(value).text());
            }
            return texts;
        }
    }

    private static URLClassLoader withoutAiServices() throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!Path.of(entry).getFileName().toString().matches("langchain4j-[0-9].*\\.jar")) {
                urls.add(new File(entry).toURI().toURL());
            }
        }
        return new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
    }

    @Test
    void nothingOfThemIsMissed() throws Exception {
        try (URLClassLoader loader = withoutAiServices()) {
            assertThatThrownBy(() -> loader.loadClass("dev.langchain4j.service.Result"))
                    .isInstanceOf(ClassNotFoundException.class);
            Method texts = loader.loadClass(Asking.class.getName()).getMethod("texts");

            assertThat(texts.invoke(null)).isEqualTo(List.of("yes", "42", "[1]", "yes"));
        }
    }
}
