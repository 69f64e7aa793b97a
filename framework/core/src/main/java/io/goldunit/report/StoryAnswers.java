package io.goldunit.report;

import io.goldunit.candidate.Answer;
import io.goldunit.candidate.ToolCall;
import io.goldunit.run.CaseResult;
import io.goldunit.run.TrialResult;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was accepted and what came now, word by word. */
record StoryAnswers(ReportCase story) {

    List<String> lines() {
        StoryBlock accepted = new StoryBlock("accepted");
        StoryBlock now = new StoryBlock("now, [-only accepted-] {+only now+}");
        CaseResult before = story.accepted();
        if (before != null) {
            before.trials().forEach(it -> answer(accepted, it, whole(it)));
        }
        if (story.now() != null) {
            story.now().trials().forEach(it -> answer(now, it, against(it, before)));
        }
        return List.of(accepted.lines(), now.lines()).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static void answer(StoryBlock block, TrialResult trial, String text) {
        block.text("trial " + trial.number(), text);
        Answer answer = trial.answer();
        if (answer != null) {
            answer.earlier().forEach(it -> block.text("  earlier", it));
            answer.toolCalls().forEach(it -> block.text("  tool", call(it)));
            answer.sources().forEach(it -> block.text("  source", Objects.requireNonNullElse(it.id(), it.text())));
        }
    }

    private static String call(ToolCall call) {
        return call.name() + "(" + call.arguments() + ")";
    }

    private static String whole(TrialResult trial) {
        return trial.answer() == null
                ? "no answer: " + trial.error()
                : trial.answer().text();
    }

    private static String against(TrialResult trial, @Nullable CaseResult accepted) {
        ReportCase.Against against = accepted == null ? null : ReportCase.diff(trial, accepted);
        if (against == null || against.diff().unit().equals("none")) {
            return whole(trial);
        }
        List<String> parts = against.diff().parts();
        return parts.isEmpty()
                ? "(the accepted answer of trial " + against.trial() + ", word for word)"
                : parts.stream().map(StoryAnswers::marked).collect(Collectors.joining());
    }

    private static String marked(String part) {
        String text = part.substring(1);
        return switch (part.charAt(0)) {
            case '-' -> "[-" + text + "-]";
            case '+' -> "{+" + text + "+}";
            default -> text;
        };
    }
}
