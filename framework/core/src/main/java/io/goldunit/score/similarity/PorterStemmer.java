package io.goldunit.score.similarity;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apiguardian.api.API;

/**
 * The stemmer of Porter (1980) with the changes of NLTK 3.8 (its mode NLTK_EXTENSIONS), which ROUGE and METEOR use: for English.
 * Other stemmers of that name give other stems.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class PorterStemmer {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("sky", "sky"),
            Map.entry("skies", "sky"),
            Map.entry("dying", "die"),
            Map.entry("lying", "lie"),
            Map.entry("tying", "tie"),
            Map.entry("news", "news"),
            Map.entry("innings", "inning"),
            Map.entry("inning", "inning"),
            Map.entry("outings", "outing"),
            Map.entry("outing", "outing"),
            Map.entry("cannings", "canning"),
            Map.entry("canning", "canning"),
            Map.entry("howe", "howe"),
            Map.entry("proceed", "proceed"),
            Map.entry("exceed", "exceed"),
            Map.entry("succeed", "succeed"));

    private static final List<Rule> PLURALS =
            List.of(rule("sses", "ss"), rule("ies", "i"), rule("ss", "ss"), rule("s", ""));

    private static final List<Rule> DOUBLE_SUFFIXES = rules(
            stem -> Letters.measure(stem) > 0,
            "ational ate, tional tion, enci ence, anci ance, izer ize, bli ble, alli al, entli ent, eli e, ousli ous,"
                    + " ization ize, ation ate, ator ate, alism al, iveness ive, fulness ful, ousness ous, aliti al,"
                    + " iviti ive, biliti ble, fulli ful");

    private static final List<Rule> SUFFIXES =
            rules(stem -> Letters.measure(stem) > 0, "icate ic, ative, alize al, iciti ic, ical ic, ful, ness");

    private static final List<Rule> ENDINGS = rules(
            stem -> Letters.measure(stem) > 1,
            "al, ance, ence, er, ic, able, ible, ant, ement, ment, ent, ion, ou, ism, ate, iti, ous, ive, ize");

    private PorterStemmer() {}

    /** The stem of a word in lower case. */
    public static String stem(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (word.length() <= 4 && word.codePointCount(0, word.length()) <= 2) {
            return word;
        }
        String stem = withoutY(withoutPast(withoutPlural(word)));
        return withoutE(withoutEnding(apply(withoutDoubleSuffix(stem), SUFFIXES)));
    }

    private static String withoutPlural(String word) {
        return isShort(word, "ies") ? cut(word, 1) : apply(word, PLURALS);
    }

    /** Whether the word has one letter before the suffix of three. */
    private static boolean isShort(String word, String suffix) {
        return word.endsWith(suffix) && word.codePointCount(0, word.length()) == 4;
    }

    private static String withoutPast(String word) {
        if (word.endsWith("ied")) {
            return cut(word, isShort(word, "ied") ? 1 : 2);
        }
        if (word.endsWith("eed")) {
            return Letters.measure(cut(word, 3)) > 0 ? cut(word, 1) : word;
        }
        if (word.endsWith("ed") && Letters.hasVowel(cut(word, 2))) {
            return mended(cut(word, 2));
        }
        return word.endsWith("ing") && Letters.hasVowel(cut(word, 3)) ? mended(cut(word, 3)) : word;
    }

    /** Gives back what a verb loses before -ed and -ing, and takes away what it gains there. */
    private static String mended(String stem) {
        if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
            return stem + "e";
        }
        if (Letters.endsInDoubleConsonant(stem)) {
            boolean stays = stem.endsWith("l") || stem.endsWith("s") || stem.endsWith("z");
            return stays ? stem : cut(stem, Character.charCount(stem.codePointBefore(stem.length())));
        }
        return Letters.measure(stem) == 1 && Letters.endsInShortSyllable(stem) ? stem + "e" : stem;
    }

    private static String withoutY(String word) {
        boolean changes = word.length() > 2
                && word.endsWith("y")
                && word.codePointCount(0, word.length()) > 2
                && Letters.isConsonant(word, word.length() - 2);
        return changes ? cut(word, 1) + "i" : word;
    }

    private static String withoutDoubleSuffix(String word) {
        if (word.endsWith("alli") && Letters.measure(cut(word, 4)) > 0) {
            return withoutDoubleSuffix(cut(word, 2));
        }
        if (word.endsWith("logi")) {
            return Letters.measure(cut(word, 3)) > 0 ? cut(word, 1) : word;
        }
        return apply(word, DOUBLE_SUFFIXES);
    }

    private static String withoutEnding(String word) {
        boolean stays = word.endsWith("ion") && !word.endsWith("sion") && !word.endsWith("tion");
        return stays ? word : apply(word, ENDINGS);
    }

    private static String withoutE(String word) {
        String stem = word;
        if (word.endsWith("e")) {
            String before = cut(word, 1);
            int measure = Letters.measure(before);
            stem = measure > 1 || (measure == 1 && !Letters.endsInShortSyllable(before)) ? before : word;
        }
        return stem.endsWith("ll") && Letters.measure(cut(stem, 1)) > 1 ? cut(stem, 1) : stem;
    }

    /** The first rule whose suffix fits decides, even when its condition keeps the word as it is. */
    private static String apply(String word, List<Rule> rules) {
        for (Rule rule : rules) {
            if (word.endsWith(rule.suffix)) {
                String stem = cut(word, rule.suffix.length());
                return rule.condition.test(stem) ? stem + rule.replacement : word;
            }
        }
        return word;
    }

    private static String cut(String word, int length) {
        return word.substring(0, word.length() - length);
    }

    private static Rule rule(String suffix, String replacement) {
        return new Rule(suffix, replacement, stem -> true);
    }

    private static List<Rule> rules(Predicate<String> condition, String rules) {
        return List.of(rules.split(", ", -1)).stream()
                .map(it -> it.split(" ", -1))
                .map(it -> new Rule(it[0], it.length == 1 ? "" : it[1], condition))
                .toList();
    }

    private record Rule(String suffix, String replacement, Predicate<String> condition) {}
}
