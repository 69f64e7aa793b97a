package io.goldunit.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Personal data in a text: what kind and where, but not the data itself.
 *
 * @param kind in words, such as {@code e-mail address}
 * @param start index of its first char
 * @param end index after its last char
 * @param masked what may be shown of it, such as {@code a***@e***.com}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PersonalData(String kind, int start, int end, String masked) {

    /** The recognisers that are always there. Names and postal addresses take a language model and are not among them. */
    private static final List<Recogniser> BUILT_IN = List.of(
            new Iban(),
            new PaymentCard(),
            new EmailAddress(),
            new InternationalPhoneNumber(),
            new NationalPhoneNumber());

    /**
     * E-mail addresses, phone numbers, IBANs and payment card numbers, in the order of the text.
     *
     * <p>Not reported is what belongs to nobody: addresses at domains that RFC 2606 reserves ({@code example.com},
     * {@code .test}), the role addresses of RFC 2142 ({@code info@}, {@code support@}), North American numbers 555-0100 to
     * 555-0199, and toll-free numbers. Test numbers of payment cards are reported: nothing reserves them.
     */
    public static List<PersonalData> found(String text) {
        return found(text, BUILT_IN);
    }

    /** What these recognisers find, in the order of the text. Where two find the same place, the first of them has it. */
    public static List<PersonalData> found(String text, List<Recogniser> recognisers) {
        BitSet taken = new BitSet();
        List<PersonalData> found = new ArrayList<>();
        for (Recogniser recogniser : recognisers) {
            for (Span span : recogniser.find(text)) {
                if (taken.get(span.start(), span.end()).isEmpty()) {
                    taken.set(span.start(), span.end());
                    found.add(of(recogniser, span, text));
                }
            }
        }
        found.sort(Comparator.comparingInt(PersonalData::start));
        return List.copyOf(found);
    }

    private static PersonalData of(Recogniser recogniser, Span span, String text) {
        String masked = recogniser.masked(text.substring(span.start(), span.end()));
        return new PersonalData(recogniser.kind(), span.start(), span.end(), masked);
    }
}
