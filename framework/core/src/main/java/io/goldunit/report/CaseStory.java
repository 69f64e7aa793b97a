package io.goldunit.report;

import io.goldunit.evaluation.Outcome;
import io.goldunit.file.Json;
import io.goldunit.golden.Document;
import io.goldunit.golden.Expected;
import io.goldunit.golden.GoldenCase;
import io.goldunit.golden.Message;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Quarantined;
import io.goldunit.run.RunHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** One case's story, to be read on a shell: what was asked, what is expected, what was accepted, what came now. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CaseStory {

    private final ReportEntry entry;
    private final ReportCase story;
    private final @Nullable GoldenCase golden;
    private final NextSteps steps;
    private final List<String> lines = new ArrayList<>();

    private CaseStory(Outcome outcome, String caseId, @Nullable GoldenCase golden, NextSteps steps) {
        this.entry = new ReportEntry(outcome);
        this.story = ReportCases.of(entry).stream()
                .filter(it -> it.row().id().equals(caseId))
                .findFirst()
                .orElseThrow();
        this.golden = golden;
        this.steps = steps;
    }

    /** The ids of all cases that have a story: those of the run, and those that only the baseline has. */
    public static List<String> known(Outcome outcome) {
        return ReportCases.of(new ReportEntry(outcome)).stream()
                .map(it -> it.row().id())
                .sorted()
                .toList();
    }

    /**
     * Tells it. Nothing in the text hides, whatever the model said.
     *
     * @param caseId one of the known ones
     * @param golden the case as its file has it now, or null when it is not there
     * @param steps where the reader goes on
     */
    public static String of(Outcome outcome, String caseId, @Nullable GoldenCase golden, NextSteps steps) {
        return new CaseStory(outcome, caseId, golden, steps).tell();
    }

    private String tell() {
        head();
        asked();
        expected();
        lines.addAll(new StoryAnswers(story).lines());
        lines.addAll(new StoryScores(entry, story).lines());
        next();
        return String.join("\n", lines);
    }

    private void head() {
        RunHeader header = entry.run().header();
        lines.add(new CaseText(header, story.row().id(), "").label() + " " + state());
        fact("stands", place());
        if (!story.row().tags().isEmpty()) {
            fact("tags", story.row().tags().stream().map(Visible::name).collect(Collectors.joining(", ")));
        }
        quarantine();
        String replay = entry.replay().isEmpty() ? "" : " (" + Visible.onOneLine(entry.replay()) + ")";
        fact("verdict", entry.standing().word() + replay + ": " + Visible.onOneLine(entry.headline()));
        fact(
                "run",
                Visible.name(header.startedAt())
                        + (header.test().isEmpty() ? "" : " by " + Visible.name(header.test())));
    }

    private String state() {
        return switch (story.row().state()) {
            case ERROR -> "was not measured";
            case WORSE -> "is worse than the baseline";
            case REMOVED -> "is gone: only the baseline has it";
            case EDITED -> "was edited: the accepted answer belongs to its earlier wording";
            case NEW -> "is new: the baseline does not have it";
            case QUARANTINED -> "is in quarantine";
            case NOT_ASKED -> "was not asked: the budget ended before";
            case BETTER -> "is better than the baseline";
            case SAME -> "is as good as the baseline";
            case SINGLE -> "was not compared";
        };
    }

    private String place() {
        if (golden == null) {
            return "nowhere in the golden set as it is now";
        }
        CaseResult now = story.now();
        boolean edited = now != null && !golden.fingerprint().equals(now.content());
        return Visible.name(golden.file()) + ":" + golden.line() + (edited ? ", edited since this run" : "");
    }

    private void quarantine() {
        for (Quarantined it : entry.quarantined()) {
            if (it.id().equals(story.row().id())) {
                fact(
                        "quarantine",
                        it.expired()
                                ? "expired, the case counts again since " + it.over()
                                : "until " + it.until() + ", the case does not count");
            }
        }
    }

    private void asked() {
        CaseResult now = story.now();
        // What was sent holds the later turns already.
        List<Message> sent = now == null ? List.of() : now.prompt();
        List<Message> messages = sent.isEmpty() && golden != null ? golden.messages() : sent;
        List<String> turns = sent.isEmpty() && golden != null ? golden.turns() : List.of();
        if (messages.isEmpty() && turns.isEmpty()) {
            return;
        }
        StoryBlock asked = new StoryBlock("asked");
        messages.forEach(it -> asked.text(it.role().name().toLowerCase(Locale.ROOT), it.text()));
        turns.forEach(it -> asked.text("then user", it));
        lines.addAll(asked.lines());
    }

    private void expected() {
        CaseResult now = story.now();
        StoryBlock block = new StoryBlock("expected");
        Expected expected = now == null ? null : now.expected();
        if (expected != null) {
            expected.texts().forEach(it -> block.text("text", it));
            if (expected.json() != null) {
                block.text("json", expected.json());
            }
        }
        if (golden != null) {
            golden.checks().forEach(it -> block.text("check", it.rule() + ": " + Json.write(it.argument())));
        }
        List<Document> context = now == null ? List.of() : now.context();
        context.forEach(
                it -> block.text("context", Objects.requireNonNullElse(it.id(), Visible.excerpt(it.text(), 80))));
        lines.addAll(block.lines());
    }

    private void next() {
        lines.add("");
        fact("next", entry.next());
        fact(
                "report",
                steps.report() + DeepLink.to(entry.run().header(), story.row().id()));
        if (entry.isAcceptable() && !steps.accept().isEmpty()) {
            fact("accept", steps.command());
        }
    }

    private void fact(String name, String value) {
        lines.add(String.format(Locale.ROOT, "  %-10s %s", name, value));
    }
}
