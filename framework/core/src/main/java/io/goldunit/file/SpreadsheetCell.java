package io.goldunit.file;

import java.util.regex.Pattern;

/** Tells the text of a cell from what a spreadsheet leaves behind in place of one. */
final class SpreadsheetCell {

    /** A call of a function, or a reference to a cell. A minus, a plus or an at sign begins many an honest text. */
    private static final Pattern FORMULA =
            Pattern.compile("=(?:[A-Za-z][A-Za-z0-9.]*\\(.*|\\$?[A-Z]{1,3}\\$?[0-9]{1,7}\\b.*)", Pattern.DOTALL);

    private static final Pattern ERROR = Pattern.compile(
            "#(?:REF!|NAME\\?|VALUE!|DIV/0!|N/A|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!)|Err:[0-9]{3}");

    private SpreadsheetCell() {}

    static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches();
    }

    static boolean isError(String text) {
        return ERROR.matcher(text).matches();
    }
}
