package io.goldunit.score.rule.format;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import io.goldunit.score.check.Quote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Texts as Java of the version that runs, read and never compiled: the one class that knows the compiler, which is not in every
 * Java.
 */
final class JavaText {

    /** More would take the parser minutes: its time grows with the square of the length. */
    static final int LONGEST = 30_000;

    private static final Pattern IMPORTS = Pattern.compile("(?:\\s*+import\\s[^;{}()=]*+;)++");
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** What was read of a text, and the first thing that is wrong with it. */
    private record Attempt(Iterable<? extends CompilationUnitTree> units, long position, long line, String problem) {
        boolean isClean() {
            return problem.isEmpty();
        }
    }

    private JavaText() {}

    /** Reads a whole file, members of a class, or statements; each with or without imports before it. */
    static void read(String code) throws Malformed, Unscorable {
        Reading.requireAtMost(LONGEST, "Java", code);
        Attempt file = attempt(code, "", "");
        if (file.isClean()) {
            requireCode(file);
            return;
        }
        Attempt members = attempt(code, "class Code {", "\n}");
        Attempt statements = attempt(code, "class Code { void code() {", "\n}}");
        if (!isOneClass(members) && !isOneMethod(statements)) {
            Attempt furthest = furthest(file, members, statements);
            long line = Math.min(furthest.line(), Math.max(1, code.lines().count()));
            throw new Malformed(furthest.problem() + " at line " + line);
        }
    }

    private static void requireCode(Attempt file) throws Malformed {
        for (CompilationUnitTree it : file.units()) {
            boolean types = it.getTypeDecls().stream().anyMatch(type -> !(type instanceof EmptyStatementTree));
            if (types || !it.getImports().isEmpty() || it.getPackage() != null || it.getModule() != null) {
                return;
            }
        }
        throw new Malformed("it has no code");
    }

    /** Code that closes the class around it is none that stands in one. */
    private static boolean isOneClass(Attempt attempt) {
        return attempt.isClean() && types(attempt).size() == 1;
    }

    private static boolean isOneMethod(Attempt attempt) {
        return isOneClass(attempt)
                && types(attempt).get(0) instanceof ClassTree it
                && it.getMembers().size() == 1;
    }

    private static List<Tree> types(Attempt attempt) {
        List<Tree> types = new ArrayList<>();
        attempt.units().forEach(it -> types.addAll(it.getTypeDecls()));
        return types;
    }

    /** The way of reading that got furthest is the one that was meant. */
    private static Attempt furthest(Attempt file, Attempt members, Attempt statements) {
        Attempt inside = statements.position() >= members.position() ? statements : members;
        return inside.position() > file.position() ? inside : file;
    }

    /** Reads code with something before it, but after its imports, and something after it. */
    private static Attempt attempt(String code, String before, String after) throws Unscorable {
        Matcher imports = IMPORTS.matcher(code);
        int start = imports.lookingAt() ? imports.end() : 0;
        Source source = new Source(code.substring(0, start) + before + code.substring(start) + after);
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                COMPILER.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask)
                    COMPILER.getTask(Writer.nullWriter(), files, found, List.of("-proc:none"), null, List.of(source));
            Iterable<? extends CompilationUnitTree> units = task.parse();
            return found.getDiagnostics().stream()
                    .filter(it -> it.getKind() == Diagnostic.Kind.ERROR)
                    .findFirst()
                    .map(it -> failed(units, it, before.length()))
                    .orElseGet(() -> new Attempt(units, 0, 0, ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalStateException e) {
            // How the compiler passes on that its stack has overflown.
            throw new Unscorable("the code is nested too deeply to be read");
        }
    }

    private static Attempt failed(Iterable<? extends CompilationUnitTree> units, Diagnostic<?> error, int before) {
        String problem = Quote.cut(error.getMessage(Locale.ROOT), 100, 50);
        return new Attempt(units, error.getPosition() - before, error.getLineNumber(), problem);
    }

    /** Code without a file. */
    private static final class Source extends SimpleJavaFileObject {
        private final String code;

        Source(String code) {
            super(URI.create("string:///Code.java"), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
