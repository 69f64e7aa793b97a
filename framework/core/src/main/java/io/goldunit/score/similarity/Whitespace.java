package io.goldunit.score.similarity;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/**
 * White space as Python means it: the reference implementations split texts with it, and no class of characters of the JDK is
 * the same. All of it lies in the basic plane, so that a loop over chars sees every code point that matters.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Whitespace {

    private Whitespace() {}

    /** Whether Python's {@code str.isspace} is true of the character. */
    public static boolean is(int character) {
        if (character <= ' ') {
            return character == ' '
                    || (character >= 0x09 && character <= 0x0d)
                    || (character >= 0x1c && character <= 0x1f);
        }
        return character >= 0x85 && isBeyondAscii(character);
    }

    private static boolean isBeyondAscii(int character) {
        return switch (character) {
            case 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000 -> true;
            default -> character >= 0x2000 && character <= 0x200a;
        };
    }

    /** The words between white space; none of them is empty. */
    public static List<String> split(String text) {
        List<String> words = new ArrayList<>(text.length() / 3);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || is(text.charAt(i))) {
                if (start < i) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** The text without white space at its start and end. */
    public static String strip(String text) {
        int start = 0;
        while (start < text.length() && is(text.charAt(start))) {
            start++;
        }
        return stripEnd(text.substring(start));
    }

    /** The text without white space at its end. */
    public static String stripEnd(String text) {
        int end = text.length();
        while (end > 0 && is(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }
}
