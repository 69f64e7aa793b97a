package io.goldunit.score.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * A fenced code block of Markdown, however far it is indented: models put them into lists.
 *
 * @param language the first word after the fence in small letters; empty when there is none
 * @param start index of the fence in the answer
 * @param end index after the block
 * @param code what stands in it, without the indentation of its fence
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record CodeBlock(String language, int start, int end, String code) {

    private static final Pattern FENCE = Pattern.compile("([ \\t>]*+)(`{3,}+|~{3,}+)[ \\t]*+([^\\s`]*+)([^`]*+)");

    /** All of an answer, in their order; one that is never closed goes to the end. */
    public static List<CodeBlock> in(String answer) {
        List<CodeBlock> blocks = new ArrayList<>();
        int at = 0;
        while (at < answer.length()) {
            Matcher fence = FENCE.matcher(answer).region(at, lineEnd(answer, at));
            if (fence.matches()) {
                blocks.add(block(answer, fence));
                at = blocks.get(blocks.size() - 1).end();
            } else {
                at = next(answer, at);
            }
        }
        return List.copyOf(blocks);
    }

    private static CodeBlock block(String answer, Matcher fence) {
        String language = fence.group(3).toLowerCase(Locale.ROOT);
        StringBuilder code = new StringBuilder();
        int at = next(answer, fence.start());
        while (at < answer.length()) {
            String line = answer.substring(at, next(answer, at));
            at += line.length();
            if (closes(line.strip(), fence.group(2))) {
                break;
            }
            code.append(line, indentation(line, fence.group(1).length()), line.length());
        }
        return new CodeBlock(language, fence.start(2), at, code.toString());
    }

    private static boolean closes(String line, String fence) {
        String bare = line.replaceAll("^[> \\t]++", "");
        return bare.length() >= fence.length() && bare.chars().allMatch(it -> it == fence.charAt(0));
    }

    private static int indentation(String line, int most) {
        int at = 0;
        while (at < most && at < line.length() && " \t>".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int lineEnd(String answer, int at) {
        int end = answer.indexOf('\n', at);
        int stop = end < 0 ? answer.length() : end;
        return stop > at && answer.charAt(stop - 1) == '\r' ? stop - 1 : stop;
    }

    private static int next(String answer, int at) {
        int end = answer.indexOf('\n', at);
        return end < 0 ? answer.length() : end + 1;
    }
}
