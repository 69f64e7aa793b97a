package io.goldunit.privacy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An IBAN by ISO 13616: a known country, that country's length, and 1 as remainder of 97. */
final class Iban implements Recogniser {

    private static final Pattern BEGINNING =
            Pattern.compile("(?=[A-Z])(?<![\\p{L}\\p{N}])[A-Z]{2}[0-9]{2}", Pattern.CASE_INSENSITIVE);

    private static final String COUNTRIES =
            "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24"
                    + " DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23"
                    + " IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28"
                    + " NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23"
                    + " TN24 TR26 UA29 VA22 VG24 XK20 YE30";

    private static final Map<String, Integer> LENGTHS = Pattern.compile(" ")
            .splitAsStream(COUNTRIES)
            .collect(Collectors.toUnmodifiableMap(it -> it.substring(0, 2), it -> Integer.valueOf(it.substring(2))));

    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    @Override
    public String kind() {
        return "IBAN";
    }

    @Override
    public List<Span> find(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher beginning = BEGINNING.matcher(text);
        while (beginning.find()) {
            String country =
                    text.substring(beginning.start(), beginning.start() + 2).toUpperCase(Locale.ROOT);
            int end = end(text, beginning.start(), LENGTHS.getOrDefault(country, 0));
            if (end > 0 && isValid(compact(text.substring(beginning.start(), end)))) {
                spans.add(new Span(beginning.start(), end));
            }
        }
        return spans;
    }

    /** The index after so many letters and digits, single spaces between them left out; 0 when there are fewer or more. */
    private static int end(String text, int start, int length) {
        int index = start;
        for (int taken = 0; taken < length; taken++) {
            if (taken > 0 && index < text.length() && isSpace(text.charAt(index))) {
                index++;
            }
            if (index >= text.length() || !isPart(text.charAt(index))) {
                return 0;
            }
            index++;
        }
        boolean goesOn = index < text.length() && Character.isLetterOrDigit(text.codePointAt(index));
        return length == 0 || goesOn ? 0 : index;
    }

    private static boolean isSpace(char it) {
        return it == ' ' || it == '\u00a0';
    }

    private static boolean isPart(char it) {
        return it < 128 && Character.isLetterOrDigit(it);
    }

    private static String compact(String iban) {
        return iban.replaceAll("[ \u00a0]", "").toUpperCase(Locale.ROOT);
    }

    private static boolean isValid(String iban) {
        String turned = iban.substring(4) + iban.substring(0, 4);
        String digits = turned.chars()
                .mapToObj(it -> Integer.toString(Character.digit(it, 36)))
                .collect(Collectors.joining());
        return new BigInteger(digits).mod(MODULUS).equals(BigInteger.ONE);
    }
}
