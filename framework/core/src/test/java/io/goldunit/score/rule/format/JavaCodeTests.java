package io.goldunit.score.rule.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaCodeTests {

    private static Score score(String answer) throws Exception {
        return FormatRule.codeParses("java").score(Trial.of(GoldenCase.of("code", "?"), answer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package p; import a.B; class C { int x = 1; }",
                "record P(int a) {}\nenum E { A }",
                "void f() {}\nint x;",
                "@Test void x() { }",
                "int x = 1;\nfoo(x);",
                "import java.util.*;\nimport static a.B.c;\nList<String> x = List.of();\nfor (var y : x) {}",
                "import a.B;\nvoid f() {}",
                "import a.B;",
                "package p;",
                "module m {}"
            })
    void filesMembersAndStatementsAreRead(String code) throws Exception {
        assertThat(score(code)).isEqualTo(Score.pass("the answer as a whole parses as java"));
        assertThat(score("So:\n```java\n" + code + "\n```"))
                .isEqualTo(Score.pass("found 1 code block; all of java parse"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", ";", " ; ;\n", "// only a comment", "/** ... */ ;"})
    void aBlockWithoutCodeDoesNotPass(String code) throws Exception {
        assertThat(score("So:\n```java\n" + code + "\n```"))
                .isEqualTo(Score.fail("the java code block at character 5 does not parse: it has no code"));
    }

    @Test
    void anAnswerWithoutCodeDoesNotPass() throws Exception {
        assertThat(score(";"))
                .isEqualTo(Score.fail("found no code block, and the answer does not parse as java: it has no code"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "int x = ;|illegal start of expression at line 1",
                "class A { int x = 1 }|';' expected at line 1",
                "if (a) { b();|reached end of file while parsing at line 1",
                "/* x|unclosed comment at line 1",
                "I cannot do that.|';' expected at line 1"
            })
    void whatIsWrongIsToldWithItsLine(String code, String problem) throws Exception {
        assertThat(score(code))
                .isEqualTo(Score.fail("found no code block, and the answer does not parse as java: " + problem));
    }

    /** In words that differ from JDK to JDK. */
    @ParameterizedTest
    @ValueSource(strings = {"foo(); } void bar() {", "} class B {"})
    void whatClosesTooEarlyIsToldWithItsLine(String code) throws Exception {
        assertThat(score(code).reason())
                .matches("found no code block, and the answer does not parse as java: .+ at line 1");
        assertThat(score(code)).isEqualTo(Score.fail(score(code).reason()));
    }

    @Test
    void theLineIsThatOfTheBlock() throws Exception {
        assertThat(score("So:\n```java\nimport a.B;\nint x;\nint y = ;\n```\n"))
                .isEqualTo(Score.fail("the java code block at character 5 does not parse: "
                        + "illegal start of expression at line 3"));
    }

    @Test
    void anAnswerWithoutJavaBreaksTheRule() throws Exception {
        assertThat(score("```python\nx\n```")).isEqualTo(Score.fail("found no java code block among 1"));
        assertThat(score(" ")).isEqualTo(Score.fail("the answer is empty, not code"));
    }

    @Test
    void codeThatIsNestedTooDeeplyHasNoScore() throws Exception {
        assertThat(score("int x = " + "(".repeat(20_000)))
                .isEqualTo(Score.unscored("the code is nested too deeply to be read"));
    }

    @Test
    void anyTextHasAScore() throws Exception {
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(40); left > 0; left--) {
                text.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
            }
            assertThat(score(text.toString())).isInstanceOf(Score.Value.class);
        }
    }

    /** What is asked where Java has no compiler. */
    public static final class WithoutCompiler {
        private WithoutCompiler() {}

        /** Ends with 42 when the reason is the right one. */
        public static void main(String[] args) throws Exception {
            Score right =
                    Score.unscored("this Java has no compiler: reading Java takes a JDK with the module jdk.compiler");
            System.exit(score("int x;").equals(right) ? 42 : 1);
        }
    }

    @Test
    void aJavaWithoutCompilerSaysSo() throws Exception {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--limit-modules",
                "java.se,jdk.unsupported",
                WithoutCompiler.class.getName());
        java.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process process = java.redirectErrorStream(true).start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(process.waitFor()).isEqualTo(42);
    }
}
