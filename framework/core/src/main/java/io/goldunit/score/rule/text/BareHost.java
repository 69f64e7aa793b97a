package io.goldunit.score.rule.text;

import io.goldunit.score.check.Found;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Hosts without a scheme, such as {@code example.com} or {@code www.example.org/faq}. They are told from names of files and of
 * code by their last part: the code of a country or one of the well-known others. With a path after it, or where a link of Markdown
 * leads to it, any registered last part will do; where that is also how files end, or a word of code, it takes the path or
 * {@code www.}. An address of four numbers and {@code localhost} are hosts where a path or port follows. An e-mail address is none.
 */
final class BareHost {

    private static final String START = "(?<![\\w@.:/\\\\%+-])";

    /** Browsers take it for a dot; in Chinese it ends sentences, so that it counts after ASCII alone. */
    private static final String WIDE_DOT = "[\u3002\uff0e\uff61]";

    private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])";

    private static final Pattern HOST = Pattern.compile(
            "(?<![a-zA-Z0-9-]" + WIDE_DOT + ")(?:" + START + "|(?<=[^\\x00-\\x7f])(?=[a-zA-Z0-9-]{1,63}" + WIDE_DOT
                    + "))((?<=\\]\\())?(?://)?(?:[\\w.+-]{1,64}(?::[\\w.-]{1,64})?@(?=[\\w.-]{1,253}/))?"
                    + "((?:\\w(?:[\\w-]{0,61}\\w)?\\.|[a-zA-Z0-9][a-zA-Z0-9-]{0,62}" + WIDE_DOT + "){1,126}"
                    + "(\\p{L}[\\w-]{1,62}))(?![\\w@-])(?:(?::[0-9]{1,5})?(/)|:[0-9]{1,5}\\b)?",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** What follows {@code 10.0.0.0/8} is no path but says how large a network is. */
    private static final Pattern LOCAL = Pattern.compile(
            START + "(?://)?((?:" + BYTE + "\\.){3}" + BYTE + "|localhost)"
                    + "(?::[0-9]{1,5}\\b|/(?![0-9]{1,2}(?![\\w/?-]|\\.\\w)))",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final int LINKED = 1;
    private static final int NAME = 2;
    private static final int LAST_PART = 3;
    private static final int PATH = 4;

    private BareHost() {}

    static Stream<Link> in(String answer) {
        Stream<Link> named =
                HOST.matcher(answer).results().filter(BareHost::isHost).map(it -> link(answer, it, NAME));
        Stream<Link> local = LOCAL.matcher(answer).results().map(it -> link(answer, it, 1));
        return Stream.concat(named, local);
    }

    private static Link link(String answer, MatchResult it, int name) {
        return new Link(new Found(answer, it.start(), it.end(name)), Host.of(it.group(name)));
    }

    private static boolean isHost(MatchResult found) {
        String last = found.group(LAST_PART);
        String ending = last.toLowerCase(Locale.ROOT);
        String host = found.group(NAME).toLowerCase(Locale.ROOT);
        if (host.startsWith("www.") || ending.startsWith("xn--") || Endings.isCertain(ending)) {
            return true;
        }
        boolean oneCase = last.equals(ending) || last.equals(ending.toUpperCase(Locale.ROOT));
        return oneCase && (Endings.isCommon(ending) || isPlaced(found, ending));
    }

    /** Whether it stands where a host does. */
    private static boolean isPlaced(MatchResult found, String ending) {
        boolean linked = found.group(LINKED) != null && !Endings.isDoubtful(ending);
        return Endings.isRegistered(ending) && (linked || found.group(PATH) != null);
    }
}
