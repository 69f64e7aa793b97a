package io.goldunit.golden;

import io.goldunit.file.Findings;
import io.goldunit.file.FindingsException;
import io.goldunit.file.Located;
import io.goldunit.file.LocatedJson;
import io.goldunit.file.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The cells of one CSV record that are not empty, as texts or as the JSON that stands in them. */
record CaseCells(Located.Mapping row, Findings findings) {

    /** A text may well begin with a bracket; with a bracket and a quote, or two brackets, it begins a list. */
    private static final Pattern LIST = Pattern.compile("\\s*\\[\\s*[\"{].*", Pattern.DOTALL);

    private static final Pattern OBJECT = Pattern.compile("\\s*\\{\\s*\".*", Pattern.DOTALL);

    Optional<Located.Entry> cell(String column) {
        return row.entries().stream().filter(it -> it.key().equals(column)).findFirst();
    }

    Optional<Located> text(String column) {
        return row.get(column);
    }

    /** A cell that must be JSON; empty, with a finding, when it is not. */
    Optional<Located> json(String column) {
        return cell(column).flatMap(this::json);
    }

    /** A cell that is one text, or a JSON list where it begins as one. */
    Optional<Located> textOrList(String column) {
        return cell(column).flatMap(it -> isList(it.value()) ? json(it) : Optional.of(it.value()));
    }

    /** A cell that is one text, or a JSON list or object where it begins as one. */
    Optional<Located> textOrJson(Located.Entry cell) {
        return isList(cell.value()) || isLike(OBJECT, cell.value()) ? json(cell) : Optional.of(cell.value());
    }

    Stream<Located.Entry> startingWith(String prefix) {
        return row.entries().stream().filter(cell -> cell.key().startsWith(prefix));
    }

    private Optional<Located> json(Located.Entry cell) {
        try {
            String text = cell.value().literal().orElse("");
            return Optional.of(LocatedJson.readAt(cell.line(), text, findings.file()));
        } catch (FindingsException e) {
            String where = "in the cell of column " + Quoted.of(cell.key()) + ": ";
            e.findings().forEach(it -> findings.add(it.line(), it.rule(), where + it.message(), it.remedy()));
            return Optional.empty();
        }
    }

    private static boolean isList(Located cell) {
        return isLike(LIST, cell);
    }

    private static boolean isLike(Pattern pattern, Located cell) {
        return cell.literal().filter(text -> pattern.matcher(text).matches()).isPresent();
    }

    static Located mapping(String key, Located value) {
        return new Located.Mapping(List.of(new Located.Entry(key, value, value.line())), value.line());
    }
}
