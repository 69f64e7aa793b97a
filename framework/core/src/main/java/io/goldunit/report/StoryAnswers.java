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
            before.trials().forEach(it -> answer(accepted, it, whole(it), List.of()));
        }
        if (story.now() != null) {
            story.now().trials().forEach(it -> now(now, it, before));
        }
        return List.of(accepted.lines(), now.lines()).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static void now(StoryBlock block, TrialResult trial, @Nullable CaseResult accepted) {
        ReportCase.Against against = accepted == null ? null : ReportCase.diff(trial, accepted);
        if (against == null) {
            answer(block, trial, whole(trial), List.of());
        } else {
            answer(block, trial, against(trial, against), against.before().earlier());
        }
    }

    /** @param before what was accepted for the earlier turns; empty where that is not compared */
    private static void answer(StoryBlock block, TrialResult trial, String text, List<String> before) {
        block.text("trial " + trial.number(), text);
        Answer answer = trial.answer();
        if (answer != null) {
            for (int i = 0; i < answer.earlier().size(); i++) {
                String said = answer.earlier().get(i);
                block.text("  earlier", i < before.size() ? marked(said, WordDiff.of(before.get(i), said)) : said);
            }
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

    private static String against(TrialResult trial, ReportCase.Against against) {
        boolean isRepeated =
                against.diff().parts().isEmpty() && !against.diff().unit().equals("none");
        if (!isRepeated) {
            return marked(whole(trial), against.diff());
        }
        boolean isWhole = trial.answer() != null && trial.answer().repeats(against.before());
        return (isWhole ? "(the accepted answer of trial " : "(the last words of the accepted answer of trial ")
                + against.trial() + ", word for word)";
    }

    /** The text with what was taken away and added, or as it is where that is not known. */
    private static String marked(String text, AnswerDiff diff) {
        return diff.parts().isEmpty()
                ? text
                : diff.parts().stream().map(StoryAnswers::marked).collect(Collectors.joining());
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
