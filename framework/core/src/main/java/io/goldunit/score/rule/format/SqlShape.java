package io.goldunit.score.rule.format;

import java.util.regex.Pattern;

/**
 * What a SQL statement looks like, and English prose does not: the grammar of SQL takes "Select a colour from the list" for a
 * statement. It has the words that belong to its verb and none that only people say, and its verb stands in capitals; or in small
 * letters where a semicolon ends the line; or there is a sign such as {@code =}.
 */
final class SqlShape {

    private static final int FLAGS = Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final String OBJECTS =
            "table|view|index|schema|database|sequence|function|procedure|trigger|type|user|role";

    private static final Pattern CLAUSES = Pattern.compile(
            "select\\b(?:.*\\bfrom\\b|\\s*+[0-9'(]|\\s*+\\w++\\().*"
                    + "|insert\\b.*\\b(?:values\\s*+\\(|select\\b|default\\s++values\\b).*"
                    + "|update\\b(?=.*\\bset\\b).*=.*"
                    + "|delete\\b.*\\bfrom\\b.*"
                    + "|merge\\b(?=.*\\busing\\b).*\\bwhen\\b.*"
                    + "|(?:create|alter|drop)\\b.*\\b(?:" + OBJECTS + ")\\b.*"
                    + "|truncate\\b.*"
                    + "|with\\b.*\\bas\\s*+(?:(?:not\\s++)?materialized\\s*+)?\\(.*",
            FLAGS);

    private static final Pattern SAID = Pattern.compile(
            "\\b(?:the|an|your|my|our|their|his|her|its|this|these|those|each|every|either|both|please|you|we|which)\\b"
                    + "|^(?:select|delete|create|alter|drop)\\s++a\\s++(?!from\\b)\\p{L}",
            FLAGS);

    private static final Pattern QUOTED = Pattern.compile("'[^'\n]*+'|\"[^\"\n]*+\"|`[^`\n]*+`|--[^\n]*+");

    /** Neither of a path through menus, such as "File > Open", nor of "item(s)". */
    private static final Pattern SIGN = Pattern.compile(
            "[=*]|[<>]\\s*+[0-9(]|\\w\\((?!e?s\\))|\\b(?:group|order)\\s++by\\b|\\blimit\\s++[0-9]|\\bnull\\b", FLAGS);

    private SqlShape() {}

    /**
     * Whether a text that begins with the verb of a statement looks like one.
     *
     * @param endsLine whether it has a semicolon at its end, and no prose follows on the line
     */
    static boolean fits(String text, boolean endsLine) {
        String bare = QUOTED.matcher(text).replaceAll("''");
        if (!CLAUSES.matcher(bare).matches() || SAID.matcher(bare).find()) {
            return false;
        }
        boolean capitals = Character.isUpperCase(text.charAt(1));
        boolean small = Character.isLowerCase(text.charAt(0)) && endsLine;
        return capitals || small || SIGN.matcher(bare).find();
    }
}
