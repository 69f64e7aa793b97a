package io.goldunit.privacy;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A phone number with its country's code, such as {@code +49 30 901820} or {@code 0049 30 901820}. */
final class InternationalPhoneNumber implements Recogniser {

    /** The country codes that the ITU has given out, as in its list of E.164. */
    private static final String COUNTRY = "1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]"
            + "|2[1-69][0-9]|3[578][0-9]|42[0-9]|5[09][0-9]|6[789][0-9]|8[58][0-9]|9(?:6[0-8]|7[0-7]|9[2-68])";

    private static final Pattern FORM = Pattern.compile("(?=[+0])" + PhoneForm.BEFORE
            + "(?:\\+|00(?=[1-9][0-9]{0,2}[ /-]))("
            + COUNTRY
            + ")(?:[ .-]?\\(0\\))?([ ./-]?\\(?[0-9]{1,14}+(?:(?:\\)[ ./-]?|[ ./-])[0-9]{1,14}+){0,7}+)"
            + PhoneForm.AFTER);

    /** Countries whose numbers keep a zero behind the country's code. */
    private static final Pattern KEEPS_ZERO = Pattern.compile("39|378|225|24[12]");

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{0,3}(?:\\.[0-9]{3})+");
    private static final int FEWEST_DIGITS = 9;
    private static final int MOST_DIGITS = 15;

    @Override
    public String kind() {
        return PhoneForm.KIND;
    }

    @Override
    public List<Span> find(String text) {
        return Places.find(FORM, text, InternationalPhoneNumber::isSomebodys);
    }

    private static boolean isSomebodys(MatchResult number) {
        String country = number.group(1);
        String rest = Places.digits(number.group(2));
        if (AMOUNT.matcher(number.group(2)).matches() || PhoneForm.isTollFree(rest)) {
            return false;
        }
        return switch (country) {
            case "1" -> PhoneForm.isNorthAmerican(rest);
            case "7" -> rest.matches("[3-9][0-9]{9}");
            default -> isNational(country, rest);
        };
    }

    private static boolean isNational(String country, String digits) {
        int length = country.length() + digits.length();
        boolean begins = !digits.startsWith("0") || KEEPS_ZERO.matcher(country).matches();
        return begins && length >= FEWEST_DIGITS && length <= MOST_DIGITS;
    }
}
