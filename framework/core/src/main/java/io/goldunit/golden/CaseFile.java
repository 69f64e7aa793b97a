package io.goldunit.golden;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A file of cases by its name: {@code cases} or {@code cases-<part>}, and the ending of a format.
 *
 * @param name the name whole
 * @param part what stands before the ending
 */
record CaseFile(String name, String part, CaseFormat format) {

    /** The order in which the files of a set are read, the same on every machine. */
    static final Comparator<CaseFile> ORDER =
            Comparator.comparing(CaseFile::part).thenComparing(CaseFile::format);

    private static final List<CaseFormat> FORMATS = List.of(CaseFormat.values());
    private static final Pattern NAME = Pattern.compile("(cases(?:-.+)?)\\.(" + endings("|") + ")");
    private static final Pattern LIKE_ONE = Pattern.compile("(?i)cases?(?:[^a-z].*)?");
    private static final Pattern ENDING = Pattern.compile("(?i)(.*)\\.(yml|ndjson|xlsx?|xlsm|ods|numbers|tsv|txt)");

    static Optional<CaseFile> of(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches()
                ? Optional.of(new CaseFile(
                        name,
                        matcher.group(1),
                        CaseFormat.valueOf(matcher.group(2).toUpperCase(Locale.ROOT))))
                : Optional.empty();
    }

    /** Whether whoever named it so will believe that it is read. */
    static boolean isTakenForOne(String name) {
        return LIKE_ONE.matcher(name).matches() && of(name).isEmpty();
    }

    /** How to have it read. */
    static String remedy(String name, boolean isFolder) {
        if (isFolder) {
            return "Put its files beside set.yaml, and name them cases-<part>." + endings(" or .");
        }
        Matcher ending = ENDING.matcher(name);
        return switch (ending.matches() ? ending.group(2).toLowerCase(Locale.ROOT) : "") {
            case "yml" -> "Name it " + ending.group(1) + ".yaml";
            case "ndjson" -> "Name it " + ending.group(1) + ".jsonl";
            case "xls", "xlsx", "xlsm", "ods", "numbers", "tsv" ->
                "Save it as CSV in UTF-8, as " + ending.group(1) + ".csv";
            default -> "Name it " + String.join(", ", names()) + ", or cases-<part> with one of these endings";
        };
    }

    /** The names of the files of a set that has one of each. */
    static List<String> names() {
        return FORMATS.stream().map(format -> "cases." + format.ending()).toList();
    }

    private static String endings(String between) {
        return FORMATS.stream().map(CaseFormat::ending).collect(Collectors.joining(between));
    }
}
