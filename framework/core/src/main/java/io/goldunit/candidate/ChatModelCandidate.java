package io.goldunit.candidate;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import io.goldunit.call.CallRecord;
import io.goldunit.call.Calls;
import io.goldunit.file.Finding;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.GoldenCase;
import io.goldunit.golden.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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
        return answer(call.response(), call.record());
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
        Map<String, String> identity = new TreeMap<>(prompt.parameters());
        identity.put("kind", "chat model");
        identity.put("prompt", prompt.name() + "@" + prompt.fingerprint().substring(0, 12));
        identity.put("provider", String.valueOf(model.provider()));
        String name = model.defaultRequestParameters().modelName();
        identity.put("model", name == null ? "unnamed" : name);
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

    private static Answer answer(ChatResponse response, CallRecord call) {
        String text = response.aiMessage().text();
        return new Answer(
                text == null ? "" : text,
                finish(response.finishReason()),
                call.tokens(),
                call.millis(),
                call.modelAsked(),
                call.modelReturned());
    }

    private static @Nullable FinishReason finish(dev.langchain4j.model.output.@Nullable FinishReason reason) {
        if (reason == null) {
            return null;
        }
        return switch (reason) {
            case STOP -> FinishReason.STOP;
            case LENGTH -> FinishReason.LENGTH;
            case TOOL_EXECUTION -> FinishReason.TOOL_CALLS;
            case CONTENT_FILTER -> FinishReason.CONTENT_FILTER;
            case OTHER -> FinishReason.OTHER;
        };
    }
}
