package io.goldunit.report;

import io.goldunit.run.Quarantined;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What every report says about quarantine, so that no case is left out in silence and none for ever. */
record QuarantineNote(List<Quarantined> cases) {

    private static final int MOST = 5;

    static QuarantineNote of(ReportEntry entry) {
        return new QuarantineNote(entry.quarantined());
    }

    /**
     * Up to two sentences without a full stop, each to be read after the word quarantine.
     *
     * @param name how the name of a case is written where the sentences stand
     */
    List<String> lines(UnaryOperator<String> name) {
        List<Quarantined> expired = cases.stream().filter(Quarantined::expired).toList();
        List<Quarantined> held = cases.stream().filter(it -> !it.expired()).toList();
        List<String> lines = new ArrayList<>();
        if (!held.isEmpty()) {
            String verb = held.size() == 1 ? " does not count: " : " do not count: ";
            lines.add(Numbers.count(held.size(), "case")
                    + verb
                    + some(held, it -> name.apply(it.id()) + " until " + it.until()));
        }
        if (!expired.isEmpty()) {
            String verb = expired.size() == 1 ? " counts again: " : " count again: ";
            lines.add("expired, " + Numbers.count(expired.size(), "case") + verb
                    + some(expired, it -> name.apply(it.id()) + " since " + it.over()));
        }
        return lines;
    }

    private static String some(List<Quarantined> cases, Function<Quarantined, String> text) {
        String first = cases.stream().limit(MOST).map(text).collect(Collectors.joining(", "));
        return cases.size() <= MOST ? first : first + ", and " + (cases.size() - MOST) + " more";
    }
}
