package io.goldunit.score.rule.format;

import io.goldunit.score.rule.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The SQL of an answer: of code blocks, of code within lines, and of what begins a line with the verb of a statement, looks like
 * one and ends with a semicolon. Without that, it begins its paragraph or follows a colon, and the paragraph ends with it.
 */
final class SqlPlaces {

    private static final String VERBS = "select|insert|update|delete|merge|create|alter|drop|truncate|with";
    private static final Pattern STATEMENT = Pattern.compile("(?i)(?:" + VERBS + ")\\b");
    private static final Pattern INLINE = Pattern.compile("`((?i:" + VERBS + ")\\b[^`\n]*+)`");
    private static final Pattern LINE = Pattern.compile("(?im)^[ \\t]*+((?:" + VERBS + ")\\b)");
    private static final Pattern AFTER = Pattern.compile("[ \\t]*+(?:\r|\n|$|(?i:" + VERBS + ")\\b)");
    private static final Pattern BLANK_LINE = Pattern.compile("\n[ \\t\r]*+\n");

    /** More prose than this that may be SQL is not looked at: each line of a paragraph may begin a statement. */
    private static final int MOST_PROSE = 500_000;

    private final List<SqlStatement> statements = new ArrayList<>();
    private int length;
    private int prose;

    private SqlPlaces() {}

    /** All statements: first those in code blocks, then those within lines, then the others. */
    static List<SqlStatement> in(String answer) throws Unscorable {
        SqlPlaces it = new SqlPlaces();
        StringBuilder rest = new StringBuilder();
        int behind = 0;
        for (CodeBlock block : CodeBlock.in(answer)) {
            rest.append(answer.substring(behind, block.start())).append("\n\n");
            behind = block.end();
            it.block(block);
        }
        rest.append(answer.substring(behind));
        it.inline(rest);
        for (String paragraph : BLANK_LINE.splitAsStream(rest).toList()) {
            it.paragraph(paragraph.strip());
        }
        return it.statements;
    }

    private void block(CodeBlock block) throws Unscorable {
        boolean plain = block.language().isEmpty()
                && STATEMENT.matcher(block.code().stripLeading()).lookingAt();
        if (plain || CodeLanguage.SQL.isOf(block)) {
            read(block.code());
        }
    }

    private void inline(CharSequence text) throws Unscorable {
        Matcher matcher = INLINE.matcher(text);
        while (matcher.find()) {
            read(matcher.group(1));
        }
    }

    private void paragraph(String text) throws Unscorable {
        int from = 0;
        while (from < text.length()) {
            int end = end(text, from);
            piece(text, from, end);
            from = end;
        }
    }

    /** After the next semicolon, but for one in a literal; the end of the text where there is none. */
    private static int end(String text, int from) {
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char it = text.charAt(i);
            quoted = it == '\'' ? !quoted : quoted && it != '\n';
            if (it == ';' && !quoted) {
                return i + 1;
            }
        }
        return text.length();
    }

    /** Reads the statement that ends a piece of a paragraph, whatever stands before it. */
    private void piece(String text, int from, int end) throws Unscorable {
        boolean closed = text.charAt(end - 1) == ';';
        boolean endsLine =
                closed && AFTER.matcher(text).region(end, text.length()).lookingAt();
        Matcher line = LINE.matcher(text).region(from, end);
        while (line.find()) {
            int start = line.start(1);
            if ((closed || standsAlone(text, start)) && looksLikeSql(text, start, end, endsLine)) {
                if (read(text.substring(start, end))) {
                    return;
                }
            }
        }
    }

    private static boolean standsAlone(String text, int start) {
        int before = start - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before < 0 || text.charAt(before) == ':';
    }

    private boolean looksLikeSql(String text, int start, int end, boolean endsLine) throws Unscorable {
        if (end - start > SqlText.LONGEST) {
            return false;
        }
        prose += end - start;
        requireAtMost(MOST_PROSE, prose);
        return SqlShape.fits(text.substring(start, end), endsLine);
    }

    /** Whether it is SQL. */
    private boolean read(String place) throws Unscorable {
        length += place.length();
        requireAtMost(2 * SqlText.LONGEST, length);
        try {
            statements.addAll(SqlText.read(place));
            return true;
        } catch (Malformed e) {
            // It only looks like SQL.
            return false;
        }
    }

    private static void requireAtMost(int most, int length) throws Unscorable {
        if (length > most) {
            throw new Unscorable("the answer has too much that may be SQL to be read");
        }
    }
}
