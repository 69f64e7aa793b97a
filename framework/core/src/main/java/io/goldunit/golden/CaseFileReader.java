package io.goldunit.golden;

import io.goldunit.file.Findings;
import io.goldunit.file.Located;
import io.goldunit.file.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the case files of one set, which share their ids. */
final class CaseFileReader {

    private final Map<String, GoldenCase> byId = new HashMap<>();

    List<GoldenCase> read(CaseFormat format, String text, Findings findings) {
        List<GoldenCase> cases = new ArrayList<>();
        format.read(text, findings, value -> read(value, findings, cases));
        return cases;
    }

    private void read(Located value, Findings findings, List<GoldenCase> cases) {
        CaseReader.read(value, findings).ifPresent(it -> {
            refuseTakenId(it, findings);
            cases.add(it);
        });
    }

    private void refuseTakenId(GoldenCase it, Findings findings) {
        GoldenCase first = byId.putIfAbsent(it.id(), it);
        if (first != null) {
            String message = "the id " + Quoted.of(it.id()) + " is taken by " + first.file() + ":" + first.line();
            findings.about(it.id()).add(it.line(), "duplicate-id", message, "Give one of the two another id");
        }
    }
}
