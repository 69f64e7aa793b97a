package io.goldunit.privacy;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A payment card number: in groups as cards print it or in one piece, the prefix and length of an issuer, and the check digit
 * of ISO/IEC 7812. Thirteen digits in one piece are not taken: they are the number of an article.
 */
final class PaymentCard implements Recogniser {

    private static final Pattern FORM =
            Pattern.compile("(?=[0-9])(?<![\\p{L}\\p{N}_])(?<![0-9][-.,/:])(?<!\\p{L}[-/.])(?:"
                    + "[0-9]{14,19}"
                    + "|[0-9]{4}([ -])[0-9]{4}\\1[0-9]{4}\\1[0-9]{4}(?:\\1[0-9]{3})?"
                    + "|[0-9]{4}([ -])[0-9]{6}\\2[0-9]{4,5}"
                    + "|[0-9]{4}([ -])[0-9]{3}\\3[0-9]{3}\\3[0-9]{3}"
                    + ")(?![\\p{L}\\p{N}_]|[-.,/: ][0-9])");

    private static final Pattern ISSUED = Pattern.compile(
            "4(?:[0-9]{12}|[0-9]{15}|[0-9]{18})" // Visa
                    + "|(?:5[1-5][0-9]{2}|222[1-9]|22[3-9][0-9]|2[3-6][0-9]{2}|27[01][0-9]|2720)[0-9]{12}" // Mastercard
                    + "|3[47][0-9]{13}" // American Express
                    + "|(?:6011|64[4-9][0-9]|65[0-9]{2})(?:[0-9]{12}|[0-9]{15})" // Discover
                    + "|35(?:2[89]|[3-8][0-9])[0-9]{12}" // JCB
                    + "|(?:30[0-5]|3[689][0-9])[0-9]{11}" // Diners Club
                    + "|62[0-9]{14,17}" // UnionPay
                    + "|(?:5018|5020|5038|5893|6304|6759|676[1-3])[0-9]{10,15}"); // Maestro

    @Override
    public String kind() {
        return "payment card number";
    }

    @Override
    public List<Span> find(String text) {
        return Places.find(
                FORM, text, number -> isIssued(number) && !OtherNumber.announcedBefore(number.start(), text));
    }

    private static boolean isIssued(MatchResult number) {
        String digits = Places.digits(number.group());
        return ISSUED.matcher(digits).matches() && luhn(digits);
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
            int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
            int weighed = fromRight % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
