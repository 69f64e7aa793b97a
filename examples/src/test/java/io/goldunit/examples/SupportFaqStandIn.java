package io.goldunit.examples;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.goldunit.candidate.Candidate;
import io.goldunit.candidate.Prompt;
import io.goldunit.golden.CaseSetReader;
import io.goldunit.golden.GoldenCase;
import io.goldunit.golden.Message;
import io.goldunit.testkit.ChatCall;
import io.goldunit.testkit.Reply;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answers and judges as the models of the example might, in words of our own. The example's tape was recorded from it, see
 * {@link RecordTapes}.
 */
final class SupportFaqStandIn implements Function<ChatCall, Reply> {

    static final List<String> PROMPTS = List.of("support-faq", "support-faq-friendly");

    private final Map<String, GoldenCase> cases = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<List<String>, String> replies = new HashMap<>();

    /** What the candidate says to the turns of a case, and what the judge says of the last of it. */
    private record Line(String id, List<String> earlier, String answer, String verdict, String reason) {

        /** The conversation that a reply ends, for each reply. */
        void tell(List<String> prompt, int turns, Map<List<String>, String> replies) {
            List<String> said = new ArrayList<>(prompt.subList(0, prompt.size() - turns));
            for (int i = 0; i < turns; i++) {
                said.add(prompt.get(prompt.size() - turns + i));
                replies.put(List.copyOf(said), i < turns - 1 ? earlier.get(i) : answer);
                said.add(replies.get(said));
            }
        }
    }

    SupportFaqStandIn() throws IOException {
        CaseSetReader.read(Path.of("../golden-sets/support-faq")).cases().forEach(it -> cases.put(it.id(), it));
        for (String prompt : PROMPTS) {
            Candidate candidate = Candidate.of(Shop.chatModel("faq-small"), Prompt.named(prompt));
            for (Line line : Written.lines("/support-faq/" + prompt + ".jsonl", Line.class)) {
                GoldenCase it = cases.get(line.id());
                List<String> messages =
                        candidate.prompt(it).stream().map(Message::text).toList();
                line.tell(messages, Math.max(1, it.turns().size()), replies);
                lines.add(line);
            }
        }
    }

    @Override
    public Reply apply(ChatCall call) {
        List<String> messages = call.turns().stream().map(ChatCall.Turn::text).toList();
        return call.model().equals("faq-judge") ? judgement(call, messages.get(1)) : answer(call, messages);
    }

    private Reply answer(ChatCall call, List<String> messages) {
        return Optional.ofNullable(replies.get(messages))
                .map(it -> reply(call, it, "faq-small-2026-09"))
                .orElse(Reply.error(400, "no answer is written for " + messages));
    }

    private Reply judgement(ChatCall call, String material) {
        return lines.stream()
                .filter(it -> holds(material, "question", cases.get(it.id()).question()))
                .filter(it -> holds(material, "answer", it.answer()))
                .findFirst()
                .map(it -> reply(call, verdict(it), "faq-judge-2026-10"))
                .orElse(Reply.error(400, "no verdict is written for " + material));
    }

    private static boolean holds(String material, String mark, String text) {
        return material.contains(text + "\n</" + mark + " ");
    }

    private static String verdict(Line line) {
        return new ObjectMapper()
                .createObjectNode()
                .put("reason", line.reason())
                .put("verdict", line.verdict())
                .toString();
    }

    /** About as fast, and of about as many tokens, as from a small model. */
    private static Reply reply(ChatCall call, String text, String model) {
        return Reply.text(text)
                .withModel(model)
                .withUsage(call.json().length() / 4, text.length() / 4)
                .withLatency(Duration.ofMillis(200 + 2L * text.length()));
    }
}
