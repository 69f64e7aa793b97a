package io.goldunit.golden;

import java.util.List;

/** The columns of a CSV file of cases. */
final class CaseColumns {

    static final String VARIABLE = "vars.";
    static final String CHECK = "check.";

    private static final String ANY_VARIABLE = VARIABLE + "<name>";
    private static final String ANY_CHECK = CHECK + "<rule>";

    /** What can be asked, the commonest first. */
    static final List<String> INPUTS = List.of("input", ANY_VARIABLE, "messages", "turns");

    static final List<String> ALL = List.of(
            "id",
            "input",
            "expected",
            "tags",
            "context",
            "source",
            "notes",
            ANY_CHECK,
            "checks",
            ANY_VARIABLE,
            "messages",
            "turns",
            "expected.json");

    private CaseColumns() {}

    static boolean isKnown(String column) {
        return ALL.contains(kind(column));
    }

    static boolean isInput(String column) {
        return INPUTS.contains(kind(column));
    }

    private static String kind(String column) {
        if (column.startsWith(VARIABLE) && column.length() > VARIABLE.length()) {
            return ANY_VARIABLE;
        }
        return column.startsWith(CHECK) && column.length() > CHECK.length() ? ANY_CHECK : column;
    }
}
