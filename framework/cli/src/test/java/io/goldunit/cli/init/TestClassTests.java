package io.goldunit.cli.init;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TestClassTests {

    @TempDir
    Path module;

    Drafts drafts;

    @BeforeEach
    void makeTheModule() {
        drafts = new Drafts(module);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"question\": \"Is it?\", \"answer\": \"Yes\"}",
                "{\"question\": \"Is it?\"}",
                "{\"messages\": [{\"role\": \"system\", \"content\": \"s\"}, {\"role\": \"user\", \"content\": \"u\"}]}",
                "{\"messages\": [{\"role\": \"system\", \"content\": \"s\"}, {\"role\": \"user\", \"content\": \"u\"}],"
                        + " \"ideal\": \"Yes\"}"
            })
    void itCompilesAsItIs(String line) throws IOException {
        TestClass test = new TestClass("com.shop", "support-faq", drafts.draft("log.jsonl", line));
        assertThat(compile(Files.writeString(module.resolve("SupportFaqTests.java"), test.text())))
                .isEmpty();
        assertThat(module.resolve("com/shop/SupportFaqTests.class")).exists();
    }

    @Test
    void withoutAnExpectedAnswerItOnlyAsksForOne() throws IOException {
        assertThat(new TestClass("", "faq", drafts.draft("log.jsonl", "{\"question\": \"Is it?\"}")).text())
                .startsWith("import io.goldunit.candidate.Candidate;\n")
                .contains("Scorer.of(", "\"not-empty\"")
                .doesNotContain("Similarity");
    }

    @Test
    void aConversationIsGivenToTheApplicationWhole() throws IOException {
        String line =
                "{\"messages\": [{\"role\": \"system\", \"content\": \"s\"}, {\"role\": \"user\", \"content\": \"u\"}]}";
        assertThat(new TestClass("", "faq", drafts.draft("log.jsonl", line)).text())
                .contains("Candidate.of(it -> ask(it.messages()))", "String ask(List<Message> conversation)");
    }

    @ParameterizedTest
    @CsvSource({
        "support-faq,SupportFaqTests",
        "FAQ,FAQTests",
        "a.b_c,ABCTests",
        "2024-faq,Set2024FaqTests",
        "class,ClassTests"
    })
    void itsNameComesFromTheSets(String set, String name) throws IOException {
        TestClass test = new TestClass("com.shop", set, drafts.draft("log.jsonl", "{\"question\": \"Is it?\"}"));
        assertThat(test.name()).isEqualTo(name);
        assertThat(test.path()).isEqualTo(Path.of("src/test/java/com/shop", name + ".java"));
    }

    /** What the compiler says against it. */
    private String compile(Path source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("-classpath", System.getProperty("java.class.path"), "-d", module.toString(), "-proc:none");
            compiler.getTask(complaints, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
        }
        return complaints.toString();
    }
}
