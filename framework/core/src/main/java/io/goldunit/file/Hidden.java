package io.goldunit.file;

import org.apiguardian.api.API;

/** Characters that cannot be seen, or that turn the others around: whoever shows a text shows them by their numbers. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Hidden {

    private Hidden() {}

    /**
     * Whether a character hides: a control, also those that end lines, a format character, half of a surrogate pair, a letter without
     * ink or a variation selector. What makes up an emoji does not.
     *
     * @param codePoint the character
     * @param before the one before it, or 0
     */
    public static boolean is(int codePoint, int before) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT, Character.SURROGATE -> !belongsToEmoji(codePoint, before);
            default ->
                isBlankLetter(codePoint) || (isVariationSelector(codePoint) && !belongsToEmoji(codePoint, before));
        };
    }

    private static boolean isBlankLetter(int it) {
        return it == 0x034F || it == 0x115F || it == 0x1160 || it == 0x3164 || it == 0xFFA0;
    }

    private static boolean isVariationSelector(int it) {
        return (it >= 0xFE00 && it <= 0xFE0F) || (it >= 0xE0100 && it <= 0xE01EF);
    }

    /** The joiner and the selector of coloured signs change how an emoji looks; elsewhere they hide. */
    private static boolean belongsToEmoji(int it, int before) {
        boolean afterSign = before == 0xFE0F
                || Character.getType(before) == Character.OTHER_SYMBOL
                || Character.getType(before) == Character.MODIFIER_SYMBOL;
        boolean afterKey = before == '#' || before == '*' || (before >= '0' && before <= '9');
        return (it == 0x200D && afterSign) || (it == 0xFE0F && (afterSign || afterKey));
    }
}
