package io.goldunit.candidate;

import io.goldunit.file.Findings;
import io.goldunit.file.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the text of a message at its variables. */
final class TemplateParser {

    private static final Pattern BRACES =
            Pattern.compile("(\\\\\\{\\{)|\\{\\{ *([a-z][A-Za-z0-9_-]*) *\\}\\}|\\{\\{[^\\n}]*(\\}\\})?");

    private final String text;
    private final Findings findings;
    private final List<Template.Part> parts = new ArrayList<>();
    private int line;
    private int position;

    TemplateParser(String text, int line, Findings findings) {
        this.text = text;
        this.line = line;
        this.findings = findings;
    }

    Template parse() {
        Matcher braces = BRACES.matcher(text);
        while (braces.find()) {
            textUpTo(braces.start());
            part(braces);
            position = braces.end();
        }
        textUpTo(text.length());
        return new Template(parts);
    }

    private void textUpTo(int end) {
        String piece = text.substring(position, end);
        line += (int) piece.chars().filter(it -> it == '\n').count();
        parts.add(new Template.Text(piece));
    }

    private void part(Matcher braces) {
        if (braces.group(1) != null) {
            parts.add(new Template.Text("{{"));
        } else if (braces.group(2) != null) {
            parts.add(new Template.Variable(braces.group(2), line));
        } else if (braces.group(3) != null) {
            String remedy = "Use letters, digits, _ and -, a small letter first; for braces that are text write \\{{";
            findings.add(line, "bad-variable", Quoted.of(braces.group()) + " is not a variable", remedy);
        } else {
            String remedy = "Write }} on the same line; for braces that are text write \\{{";
            findings.add(line, "unclosed-variable", Quoted.of(braces.group()) + " is not closed", remedy);
        }
    }
}
