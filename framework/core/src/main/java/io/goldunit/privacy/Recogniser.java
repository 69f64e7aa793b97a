package io.goldunit.privacy;

import java.util.List;
import org.apiguardian.api.API;

/**
 * Finds one kind of personal data in a text. It would rather miss something than report what is none: a rule that cries
 * wolf is switched off.
 *
 * <p>Implementations are called from several threads at once, and take time in proportion to the length of the text.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Recogniser {

    /** What it finds, in words for a report, such as {@code e-mail address}. */
    String kind();

    /** Every place, in the order of the text and without overlaps; an empty list when there is none. */
    List<Span> find(String text);

    /**
     * What may be shown of something that was found, so that a person recognises it and nobody learns it. By default the first
     * two characters.
     *
     * @param found the text of a span
     */
    default String masked(String found) {
        return found.substring(0, found.offsetByCodePoints(0, Math.min(2, found.codePointCount(0, found.length()))))
                + "***";
    }
}
