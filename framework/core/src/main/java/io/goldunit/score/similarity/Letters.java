package io.goldunit.score.similarity;

/** Vowels and consonants as Porter (1980) counts them: y is a vowel after a consonant. */
final class Letters {

    private Letters() {}

    private static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }

    static boolean isConsonant(String word, int index) {
        boolean other = false;
        int i = index;
        while (i > 0 && word.charAt(i) == 'y') {
            other = !other;
            i--;
        }
        return isVowel(word.charAt(i)) == other;
    }

    /** How often a consonant follows a vowel. */
    static int measure(String stem) {
        int measure = 0;
        boolean consonant = true;
        for (int i = 0; i < stem.length(); i++) {
            char letter = stem.charAt(i);
            boolean next = letter == 'y' ? i == 0 || !consonant : !isVowel(letter);
            measure += next && !consonant ? 1 : 0;
            consonant = next;
        }
        return measure;
    }

    static boolean hasVowel(String stem) {
        for (int i = 0; i < stem.length(); i++) {
            if (!isConsonant(stem, i)) {
                return true;
            }
        }
        return false;
    }

    static boolean endsInDoubleConsonant(String word) {
        int last = word.codePointBefore(word.length());
        int before = word.length() - Character.charCount(last);
        return before > 0 && word.codePointBefore(before) == last && isConsonant(word, word.length() - 1);
    }

    /** Consonant, vowel, consonant but w, x and y; or, as NLTK adds, no more than a vowel and a consonant. */
    static boolean endsInShortSyllable(String word) {
        int last = word.length() - 1;
        if (word.codePointCount(0, word.length()) == 2) {
            return !isConsonant(word, 0) && isConsonant(word, last);
        }
        return last >= 2
                && isConsonant(word, last)
                && "wxy".indexOf(word.charAt(last)) < 0
                && !isConsonant(word, last - 1)
                && isConsonant(word, last - 2);
    }
}
