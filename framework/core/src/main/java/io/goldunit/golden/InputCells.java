package io.goldunit.golden;

import io.goldunit.file.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a CSV record asks: {@code messages}, a JSON list, is the conversation so far; {@code input} is what the user says then;
 * {@code turns}, a JSON list of texts, is what the user says after that; {@code vars.<name>} is a variable of the prompt.
 */
record InputCells(CaseCells cells) {

    /** Empty when it asks nothing. */
    Optional<Located> input() {
        boolean isPlain = cells.row().entries().stream()
                .noneMatch(it -> CaseColumns.isInput(it.key()) && !it.key().equals("input"));
        return isPlain ? cells.text("input") : Optional.of(mapping());
    }

    private Located mapping() {
        int line = cells.row().line();
        List<Located.Entry> entries = new ArrayList<>();
        messages().ifPresent(it -> entries.add(new Located.Entry("messages", it, it.line())));
        cells.json("turns").ifPresent(it -> entries.add(new Located.Entry("turns", it, it.line())));
        List<Located.Entry> variables = cells.startingWith(CaseColumns.VARIABLE)
                .map(InputCells::variable)
                .toList();
        if (!variables.isEmpty()) {
            entries.add(new Located.Entry("vars", new Located.Mapping(variables, line), line));
        }
        return new Located.Mapping(entries, line);
    }

    private Optional<Located> messages() {
        Optional<Located> earlier = cells.json("messages");
        Optional<Located> last = cells.text("input").map(InputCells::userMessage);
        if (last.isEmpty()
                || earlier.filter(it -> !(it instanceof Located.Sequence)).isPresent()) {
            return earlier;
        }
        List<Located> all = new ArrayList<>();
        earlier.ifPresent(it -> all.addAll(((Located.Sequence) it).items()));
        all.add(last.get());
        return Optional.of(new Located.Sequence(all, all.get(0).line()));
    }

    private static Located userMessage(Located input) {
        int line = input.line();
        Located role = new Located.Scalar(Located.Kind.TEXT, "user", line);
        return new Located.Mapping(
                List.of(new Located.Entry("role", role, line), new Located.Entry("text", input, line)), line);
    }

    private static Located.Entry variable(Located.Entry cell) {
        String name = cell.key().substring(CaseColumns.VARIABLE.length());
        return new Located.Entry(name, cell.value(), cell.line());
    }
}
