package io.goldunit.examples;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.golden.CaseSetReader;
import io.goldunit.testkit.ChatCall;
import io.goldunit.testkit.Reply;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Sorts mail as the models of the example might. The example's tape was recorded from it, see {@link RecordTapes}. */
final class MailToJsonStandIn implements Function<ChatCall, Reply> {

    static final List<String> MODELS = List.of("mail-small", "mail-tiny");

    private final Map<String, JsonNode> byMail = new HashMap<>();

    MailToJsonStandIn() throws IOException {
        Map<String, String> mails = new HashMap<>();
        CaseSetReader.read(Path.of("../golden-sets/mail-to-json"))
                .cases()
                .forEach(it -> mails.put(it.id(), it.question()));
        for (JsonNode replies : Written.lines("/mail-to-json/replies.jsonl", JsonNode.class)) {
            byMail.put(mails.get(replies.get("id").textValue()), replies);
        }
    }

    /** An AI Service says below the mail in which form it wants its answer. */
    @Override
    public Reply apply(ChatCall call) {
        return byMail.entrySet().stream()
                .filter(it -> call.lastUserText().startsWith(it.getKey()))
                .map(it -> it.getValue().path(call.model()).toString())
                .findFirst()
                .map(reply -> reply(call, reply))
                .orElse(Reply.error(400, "no reply is written for: " + call.lastUserText()));
    }

    private static Reply reply(ChatCall call, String text) {
        return Reply.text(text)
                .withModel(call.model() + "-2026-09")
                .withUsage(call.json().length() / 4, text.length() / 4)
                .withLatency(Duration.ofMillis(300));
    }
}
