package io.goldunit.report;

import io.goldunit.evaluation.Outcome;
import io.goldunit.gate.Comparison;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Quarantined;
import io.goldunit.run.RunHeader;
import org.apiguardian.api.API;

/** The texts of test nodes, made of what the gate decided; they compute no verdict. Thread-safe. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Messages {

    private Messages() {}

    /** What a set's verdict node says: the verdict, what it means, by what numbers, and what to do next. */
    public static String verdict(Outcome outcome, NextSteps steps) {
        return verdict(new ReportEntry(outcome), steps);
    }

    static String verdict(ReportEntry entry, NextSteps steps) {
        return new VerdictText(entry).with(steps);
    }

    /**
     * What the node of a case says that has no answer in any of its trials.
     *
     * @param report the report's path as the reader can open it
     */
    public static String noAnswer(RunHeader header, CaseResult result, String report) {
        return new CaseText(header, result.id(), report).noAnswer(result);
    }

    /**
     * What the node of a case says whose body failed.
     *
     * @param failure what the body says itself
     * @param report the report's path as the reader can open it
     */
    public static String bodyFailed(RunHeader header, String caseId, String failure, String report) {
        return new CaseText(header, caseId, report).bodyFailed(failure);
    }

    /**
     * What the node of a case in quarantine says that would fail if it counted.
     *
     * @param failure what it would fail with
     * @param report the report's path as the reader can open it
     */
    public static String quarantined(RunHeader header, Quarantined quarantine, String failure, String report) {
        return new CaseText(header, quarantine.id(), report).quarantined(quarantine, failure);
    }

    /**
     * What the node of a case says that clearly dropped in a set that is REGRESSED.
     *
     * @param caseId of one of the cases in {@link Comparison#dropped()}
     */
    public static String dropped(Outcome outcome, String caseId, NextSteps steps) {
        return new DroppedText(new ReportEntry(outcome), caseId).with(steps);
    }

    /** What the node of a case says when it was not among those selected. */
    public static String notRun(Outcome outcome, String caseId) {
        return caseText(outcome, caseId).notRun();
    }

    /** What the node of a case says that was not asked any more when the budget had ended. */
    public static String notAsked(Outcome outcome, String caseId) {
        return caseText(outcome, caseId).notAsked();
    }

    /** What the node of a case without an answer says when no other has one either: the cause is read once, at the verdict. */
    public static String outage(Outcome outcome, String caseId) {
        return caseText(outcome, caseId).outage();
    }

    private static CaseText caseText(Outcome outcome, String caseId) {
        return new CaseText(outcome.run().header(), caseId, "");
    }

    /** Why a case has no answer, in short. */
    public static String cause(CaseResult result) {
        return CaseText.cause(result);
    }

    /** What is said about a set while its build goes on: the verdict, what is left out of it, and what to beware of. */
    public static String brief(Outcome outcome) {
        return new VerdictText(new ReportEntry(outcome)).brief();
    }
}
