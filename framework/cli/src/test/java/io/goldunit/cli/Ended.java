package io.goldunit.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import picocli.CommandLine;

/** What came of a command. */
record Ended(int code, String out, String err) {

    static Ended of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command =
                GoldUnit.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int code =
                command.execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        return new Ended(code, out.toString(), err.toString());
    }
}
