package io.goldunit.golden;

import io.goldunit.file.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One record of a CSV file as the tree that YAML and JSON have for a case.
 *
 * <ul>
 *   <li>{@code id}, {@code input}, {@code source}, {@code notes}: a text, exactly as it stands
 *   <li>{@code tags}: separated by commas or semicolons
 *   <li>{@code expected}, {@code context}: one text, or a JSON list, which begins with a bracket and a quote or brace
 *   <li>{@code expected.json}: a JSON value
 *   <li>{@code check.<rule>}: the rule's text, or its JSON list or object; {@code checks}: a JSON list of rules
 *   <li>{@code vars.<name>}, {@code messages}, {@code turns}: see {@link InputCells}
 * </ul>
 */
record CaseRow(CaseCells cells) {

    /** The one rule whose argument is a number, which a cell cannot say of itself. */
    private static final String NUMBER_RULE = CaseColumns.CHECK + "number";

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    Located.Mapping asCase() {
        List<Located.Entry> entries = new ArrayList<>();
        Stream.of("id", "source", "notes").forEach(key -> put(entries, key, cells.text(key)));
        put(entries, "input", new InputCells(cells).input());
        put(entries, "tags", cells.textOrList("tags").map(CaseRow::tags));
        put(entries, "context", cells.textOrList("context").map(CaseRow::documents));
        put(entries, "expected", cells.textOrList("expected"));
        put(entries, "expected", cells.json("expected.json").map(json -> CaseCells.mapping("json", json)));
        put(entries, "checks", checks());
        return new Located.Mapping(entries, cells.row().line());
    }

    private static void put(List<Located.Entry> entries, String key, Optional<Located> value) {
        value.ifPresent(it -> entries.add(new Located.Entry(key, it, it.line())));
    }

    private static Located tags(Located value) {
        if (!value.is(Located.Kind.TEXT)) {
            return value;
        }
        List<Located> tags = Stream.of(value.literal().orElse("").split("[,;]"))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .map(tag -> (Located) new Located.Scalar(Located.Kind.TEXT, tag, value.line()))
                .toList();
        return new Located.Sequence(tags, value.line());
    }

    private static Located documents(Located value) {
        return value.is(Located.Kind.TEXT) ? new Located.Sequence(List.of(value), value.line()) : value;
    }

    private Optional<Located> checks() {
        Optional<Located> listed = cells.json("checks");
        List<Located> checks = new ArrayList<>();
        cells.startingWith(CaseColumns.CHECK).flatMap(it -> check(it).stream()).forEach(checks::add);
        if (checks.isEmpty()
                || listed.filter(it -> !(it instanceof Located.Sequence)).isPresent()) {
            return listed;
        }
        listed.ifPresent(it -> checks.addAll(0, ((Located.Sequence) it).items()));
        return Optional.of(new Located.Sequence(checks, checks.get(0).line()));
    }

    private Optional<Located> check(Located.Entry cell) {
        String rule = cell.key().substring(CaseColumns.CHECK.length());
        return argument(cell).map(argument -> CaseCells.mapping(rule, argument));
    }

    private Optional<Located> argument(Located.Entry cell) {
        String text = cell.value().literal().orElse("").strip();
        return cell.key().equals(NUMBER_RULE) && NUMBER.matcher(text).matches()
                ? Optional.of(new Located.Scalar(Located.Kind.NUMBER, text, cell.line()))
                : cells.textOrJson(cell);
    }
}
