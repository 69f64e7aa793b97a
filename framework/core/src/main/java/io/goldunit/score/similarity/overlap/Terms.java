package io.goldunit.score.similarity.overlap;

import io.goldunit.score.PythonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;

/** What a text is made of, when its parts are counted. Immutable. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Terms {

    /** Of code points: all runs of more take seconds to be counted. */
    private static final int MOST = 400_000;

    private final String name;
    private final boolean lowerCase;
    private final Function<String, List<String>> split;
    private final int most;

    private Terms(String name, boolean lowerCase, Function<String, List<String>> split, int most) {
        this.name = name;
        this.lowerCase = lowerCase;
        this.split = split;
        this.most = most;
    }

    /** What stands between white space, punctuation included, in lower case. */
    public static Terms words() {
        return new Terms("words between white space", true, PythonText::split, Integer.MAX_VALUE);
    }

    /**
     * Runs of two or more letters, numbers and underscores, in lower case: the default of scikit-learn's vectorizers. Words of one
     * character are none, and neither is punctuation.
     */
    public static Terms scikitLearn() {
        return new Terms("words of two or more characters", true, Terms::runs, Integer.MAX_VALUE);
    }

    /**
     * Every run of so many code points, white space included, in lower case; for scripts without spaces. Texts of more than 400,000
     * characters stay unscored.
     *
     * @param length from 1 to 10
     * @throws IllegalArgumentException when it lies elsewhere
     */
    public static Terms characters(int length) {
        if (length < 1 || length > 10) {
            throw new IllegalArgumentException("a term has from 1 to 10 characters, not " + length);
        }
        return new Terms("runs of " + length + " code points", true, text -> grams(text, length), MOST);
    }

    /** The same with upper and lower case apart. */
    public Terms caseSensitive() {
        return new Terms(name, false, split, most);
    }

    /** Why a text has too many of them to be compared within a second; empty where it has not. */
    Optional<String> excessIn(String text) {
        return text.length() <= most
                ? Optional.empty()
                : Optional.of(
                        "a text of " + text.length() + " characters is too long for " + name + ": more than " + most);
    }

    List<String> of(String text) {
        return split.apply(lowerCase ? text.toLowerCase(Locale.ROOT) : text);
    }

    private static List<String> runs(String text) {
        List<String> runs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); ) {
            int it = i == text.length() ? ' ' : text.codePointAt(i);
            if (!PythonText.isWord(it)) {
                if (text.codePointCount(start, i) > 1) {
                    runs.add(text.substring(start, i));
                }
                start = i + Character.charCount(it);
            }
            i += Character.charCount(it);
        }
        return runs;
    }

    private static List<String> grams(String text, int length) {
        int[] characters = text.codePoints().toArray();
        List<String> grams = new ArrayList<>();
        for (int i = 0; i + length <= characters.length; i++) {
            grams.add(new String(characters, i, length));
        }
        return grams;
    }

    /** For a signature. */
    @Override
    public String toString() {
        return name + (lowerCase ? " in lower case" : "");
    }
}
