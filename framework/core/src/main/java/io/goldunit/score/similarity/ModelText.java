package io.goldunit.score.similarity;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * A text as a model in this process is given it. Half a surrogate pair is no character, and a tokenizer may drop a whole text for the
 * sake of one.
 *
 * @param text with U+FFFD for every half pair
 * @param cut whether it is only the start
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record ModelText(String text, boolean cut) {

    private static final int REPLACEMENT = 0xfffd;

    /** What tokenizers take for non-spacing marks, as Unicode did until its versions 14 and 15, and younger JDKs do not. */
    private static final Set<Integer> ONCE_NON_SPACING = Set.of(0x1734, 0x1171e);

    private static final BitSet DROPPED = new BitSet();

    static {
        List.of(
                        Character.SPACE_SEPARATOR,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.CONTROL,
                        Character.FORMAT,
                        Character.PRIVATE_USE,
                        Character.NON_SPACING_MARK)
                .forEach(DROPPED::set);
    }

    /** The text, or its start of so many code points. */
    public static ModelText of(String whole, int most) {
        StringBuilder text = new StringBuilder(Math.min(whole.length(), most));
        whole.codePoints().limit(most).map(ModelText::character).forEach(text::appendCodePoint);
        return new ModelText(text.toString(), text.length() < whole.length());
    }

    private static int character(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE ? REPLACEMENT : codePoint;
    }

    /** Whether there is more than white space, controls, marks, private use and U+FFFD: of these BERT's tokenizer makes no token. */
    boolean isReadable() {
        return text.codePoints()
                .anyMatch(it ->
                        it != REPLACEMENT && !ONCE_NON_SPACING.contains(it) && !DROPPED.get(Character.getType(it)));
    }
}
