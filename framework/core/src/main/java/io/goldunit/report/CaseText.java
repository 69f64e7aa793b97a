package io.goldunit.report;

import io.goldunit.evaluation.Outcome;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Quarantined;
import io.goldunit.run.Run;
import io.goldunit.run.RunHeader;
import java.util.ArrayList;
import java.util.List;

/** The texts of the nodes of cases. */
final class CaseText {

    private static final int MOST = 300;
    private static final String COUNTS_NOT =
            "until that day has passed, the case is asked and scored and does not count";

    private final RunHeader header;
    private final String caseId;
    private final String report;

    /** @param report the report's path as the reader can open it */
    CaseText(RunHeader header, String caseId, String report) {
        this.header = header;
        this.caseId = caseId;
        this.report = report;
    }

    String noAnswer(CaseResult result) {
        List<String> causes = causes(result);
        List<String> lines = new ArrayList<>();
        lines.add(label() + " no answer: " + first(causes));
        result.errors().stream()
                .limit(1)
                .flatMap(it -> Fault.details(it).stream())
                .forEach(detail -> lines.add("    " + detail));
        causes.stream().skip(1).forEach(cause -> lines.add("  also       " + cause));
        lines.add("  trials     " + result.errors().size() + " of "
                + result.trials().size() + " without an answer");
        lines.add(link());
        return String.join("\n", lines);
    }

    String bodyFailed(String failure) {
        return String.join("\n", label() + " the test's body failed", failure.strip(), link());
    }

    String quarantined(Quarantined quarantine, String failure) {
        return String.join(
                "\n",
                label() + " quarantined until " + quarantine.until() + ": " + Visible.excerpt(failure, MOST),
                "  meaning    " + COUNTS_NOT,
                link());
    }

    String notRun() {
        return label() + " not run: other cases were selected\n"
                + "  next       Run the whole set, or select this case too";
    }

    String notAsked() {
        return label() + " not asked: " + Visible.onOneLine(String.valueOf(header.stopped()))
                + "\n  next       Raise the budget and run again: what is on tape is replayed, not paid again";
    }

    String outage() {
        return label() + " no answer, and no case has one\n"
                + "  next       Read the verdict's node: it names the cause";
    }

    /** Why there is no answer, in short. */
    static String cause(CaseResult result) {
        return "no answer: " + first(causes(result));
    }

    String label() {
        String set = new Outcome(new Run(header, List.of()), null, null).label();
        return "[" + Visible.name(set) + " / " + Visible.name(caseId) + "]";
    }

    private String link() {
        return "  case       " + report + DeepLink.to(header, caseId);
    }

    private static List<String> causes(CaseResult result) {
        return result.errors().stream().map(Fault::firstLine).distinct().toList();
    }

    private static String first(List<String> causes) {
        return causes.isEmpty() ? "the candidate gave none" : causes.get(0);
    }
}
