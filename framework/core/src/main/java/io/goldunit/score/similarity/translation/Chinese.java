package io.goldunit.score.similarity.translation;

/** The kinds of characters of sacrebleu's tokenizer for Chinese. */
final class Chinese {

    /**
     * First and last of each range. The third one stands in sacrebleu where the ideographs beyond the basic plane were meant, and
     * takes in arrows, signs of mathematics and general punctuation instead.
     */
    private static final char[] RANGES = {
        '\u3400', '\u4db5', '\u4e00', '\u9fbb', '\u2001', '\u2a6d', '\uf900', '\ufa2d', '\ufa30', '\ufa6a', '\ufa70',
        '\ufad9', '\uff00', '\uffef', '\u2e80', '\u2eff', '\u3000', '\u303f', '\u31c0', '\u31ef', '\u2f00', '\u2fdf',
        '\u2ff0', '\u2fff', '\u3100', '\u312f', '\u31a0', '\u31bf', '\ufe10', '\ufe1f', '\ufe30', '\ufe4f', '\u3200',
        '\u33ff'
    };

    private Chinese() {}

    static Kind kind(int character) {
        Kind western = Western.kind(character);
        return western == Kind.OTHER && character >= 0x2001 && isChinese(character) ? Kind.ALONE : western;
    }

    private static boolean isChinese(int character) {
        for (int i = 0; i < RANGES.length; i += 2) {
            if (character >= RANGES[i] && character <= RANGES[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
