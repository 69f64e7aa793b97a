package io.goldunit.run;

import io.goldunit.call.Secrets;
import io.goldunit.candidate.Answer;
import io.goldunit.candidate.ToolCall;
import io.goldunit.golden.Document;
import io.goldunit.golden.Message;
import io.goldunit.score.Score;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes secrets out of what a run keeps, before it is measured: what is scored is what is shown. Calls that are taped have
 * none left; this is for the answers that no tape has seen, and for prompts.
 *
 * @param secrets of this machine
 */
record Redactor(Secrets secrets) {

    Answer answer(Answer answer) {
        return new Answer(
                secrets.redact(answer.text()),
                answer.earlier().stream().map(secrets::redact).toList(),
                answer.toolCalls().stream().map(this::toolCall).toList(),
                answer.sources().stream().map(this::source).toList(),
                answer.finish(),
                answer.tokens(),
                answer.millis(),
                answer.modelAsked(),
                answer.modelReturned());
    }

    Score score(Score score) {
        return score instanceof Score.Value value
                ? new Score.Value(value.value(), secrets.redact(value.reason()))
                : Score.unscored(secrets.redact(score.reason()));
    }

    private Document source(Document source) {
        return new Document(orNull(source.id()), secrets.redact(source.text()));
    }

    private ToolCall toolCall(ToolCall call) {
        return new ToolCall(call.name(), secrets.redact(call.arguments()), orNull(call.result()));
    }

    List<Message> prompt(List<Message> messages) {
        return messages.stream()
                .map(it -> new Message(it.role(), secrets.redact(it.text())))
                .toList();
    }

    private @Nullable String orNull(@Nullable String text) {
        return text == null ? null : secrets.redact(text);
    }
}
