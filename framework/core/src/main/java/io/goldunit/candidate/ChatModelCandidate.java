package io.goldunit.candidate;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import io.goldunit.call.CallRecord;
import io.goldunit.call.Calls;
import io.goldunit.call.ModelIdentity;
import io.goldunit.file.Finding;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.GoldenCase;
import io.goldunit.golden.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Asks a model with a prompt template: the template's messages, then the case's own unless the template takes them in. */
final class ChatModelCandidate implements Candidate {

    private final ChatModel model;
    private final Prompt prompt;

    ChatModelCandidate(ChatModel model, Prompt prompt) {
        this.model = model;
        this.prompt = prompt;
    }

    @Override
    public Answer answer(GoldenCase goldenCase, Calls calls) {
        ChatRequest request = PromptRequest.of(prompt, prompt(goldenCase));
        Calls.Call call = calls.call(model, request);
        return answer(call);
    }

    @Override
    public List<Message> prompt(GoldenCase goldenCase) {
        List<Message> messages = new ArrayList<>(prompt.render(CaseVariables.of(goldenCase)));
        if (!CaseVariables.takesInput(prompt)) {
            messages.addAll(goldenCase.messages());
        }
        return messages;
    }

    @Override
    public Map<String, String> identity() {
        Map<String, String> identity = ModelIdentity.of(model);
        identity.put("kind", "chat model");
        identity.putAll(prompt.parameters());
        identity.put("prompt", prompt.name() + "@" + prompt.fingerprint().substring(0, 12));
        return identity;
    }

    @Override
    public List<Finding> check(CaseSet set) {
        List<Finding> findings = new ArrayList<>(PromptRequest.check(prompt));
        for (GoldenCase goldenCase : set.cases()) {
            findings.addAll(CaseVariables.check(goldenCase, prompt));
        }
        return findings;
    }

    private static Answer answer(Calls.Call call) {
        CallRecord record = call.record();
        String text = call.response().aiMessage().text();
        return new Answer(
                text == null ? "" : text,
                List.of(),
                List.of(),
                List.of(),
                call.finish(),
                record.tokens(),
                record.millis(),
                record.modelAsked(),
                record.modelReturned());
    }
}
