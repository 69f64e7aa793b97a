package io.goldunit.privacy;

import java.util.regex.Pattern;

/** What phone numbers of every form have in common. */
final class PhoneForm {

    static final String KIND = "phone number";

    /** No part of a longer number, of a word or of a path. It takes long to look at: first see what the number begins with. */
    static final String BEFORE = "(?<![\\p{L}\\p{N}_+#])(?<![0-9][-.,/:(])(?<!\\p{L}[-/])";

    /** Nothing that makes it a part number, an amount or a share; an extension may follow. */
    static final String AFTER =
            "(?!(?!x[0-9]|ext)[\\p{L}\\p{N}_%]|[-/][\\p{L}\\p{N}]|[.:,][0-9]| [0-9]| ?(?:\\p{Sc}|EUR|USD|GBP|CHF))";

    /** Set aside for films and examples, or free of charge for the caller and so a company's. */
    private static final Pattern NOBODYS_IN_NORTH_AMERICA =
            Pattern.compile("[2-9][0-9]{2}55501[0-9]{2}|8(?:00|33|44|55|66|77|88)[0-9]{7}");

    private static final Pattern TOLL_FREE = Pattern.compile("80[08][0-9]+");

    private PhoneForm() {}

    /** Ten digits of a North American number that may be somebody's. */
    static boolean isNorthAmerican(String digits) {
        return digits.matches("[2-9](?!11)[0-9]{2}[2-9](?!11)[0-9]{6}")
                && !NOBODYS_IN_NORTH_AMERICA.matcher(digits).matches();
    }

    /** Whether a number, without its country's code or its leading zero, is free of charge for the caller. */
    static boolean isTollFree(String digits) {
        return TOLL_FREE.matcher(digits).matches();
    }
}
