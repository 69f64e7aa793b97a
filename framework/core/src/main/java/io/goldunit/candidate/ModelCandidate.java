package io.goldunit.candidate;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import io.goldunit.call.Calls;
import io.goldunit.call.Injected;
import io.goldunit.call.ModelIdentity;
import io.goldunit.call.Tape;
import io.goldunit.file.Finding;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.GoldenCase;
import io.goldunit.golden.Message;
import io.goldunit.golden.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Asks a model with a prompt template: the template's messages, then the case's own unless the template takes them in, then its
 * turns one after the other.
 */
final class ModelCandidate implements Candidate {

    private final Map<String, String> model;
    private final Prompt prompt;
    private final Chat chat;

    private ModelCandidate(String kind, Map<String, String> model, Prompt prompt, Chat chat) {
        this.model = new TreeMap<>(model);
        this.model.put("kind", kind);
        this.prompt = Injected.required(prompt, "the prompt");
        this.chat = chat;
    }

    /** One request and its whole response. */
    private interface Chat {
        ChatResponse ask(Calls calls, ChatRequest request) throws Exception;
    }

    // A tape is put around a model once and not for every call: to find out where the model is asked takes its time.

    static Candidate of(ChatModel model, Prompt prompt) {
        ChatModel taped = Tape.around(model);
        return new ModelCandidate("chat model", ModelIdentity.of(model), prompt, (calls, request) -> calls.around(taped)
                .chat(request));
    }

    static Candidate of(StreamingChatModel model, Prompt prompt) {
        StreamingChatModel taped = Tape.around(model);
        return new ModelCandidate(
                "streaming chat model",
                ModelIdentity.of(model),
                prompt,
                (calls, request) -> StreamedResponse.of(calls.around(taped), request));
    }

    @Override
    public Answer answer(GoldenCase goldenCase, Calls calls) throws Exception {
        List<Message> said = new ArrayList<>(opening(goldenCase));
        List<Answer> replies = new ArrayList<>();
        for (String turn : turns(goldenCase)) {
            if (isAsked(said)) {
                replies.add(ask(said, calls));
                said.add(new Message(
                        Role.ASSISTANT, replies.get(replies.size() - 1).text()));
            }
            said.add(new Message(Role.USER, turn));
        }
        replies.add(ask(said, calls));
        return Replies.joined(replies);
    }

    private Answer ask(List<Message> said, Calls calls) throws Exception {
        return ModelReply.answer(chat.ask(calls, PromptRequest.of(prompt, said)));
    }

    private static boolean isAsked(List<Message> said) {
        return !said.isEmpty() && said.get(said.size() - 1).role() == Role.USER;
    }

    @Override
    public List<Message> prompt(GoldenCase goldenCase) {
        List<Message> messages = new ArrayList<>(opening(goldenCase));
        turns(goldenCase).forEach(turn -> messages.add(new Message(Role.USER, turn)));
        return messages;
    }

    private List<Message> opening(GoldenCase goldenCase) {
        List<Message> messages = new ArrayList<>(prompt.render(CaseVariables.of(goldenCase)));
        if (!CaseVariables.takesInput(prompt)) {
            messages.addAll(goldenCase.messages());
        }
        return messages;
    }

    /** What is asked after the opening: all turns, but for a first one that has become the prompt's input. */
    private List<String> turns(GoldenCase goldenCase) {
        List<String> turns = goldenCase.turns();
        boolean isTakenIn = !turns.isEmpty() && goldenCase.messages().isEmpty() && CaseVariables.takesInput(prompt);
        return isTakenIn ? turns.subList(1, turns.size()) : turns;
    }

    @Override
    public Map<String, String> identity() {
        Map<String, String> identity = new TreeMap<>(model);
        identity.putAll(prompt.parameters());
        identity.put("prompt", prompt.name() + "@" + prompt.fingerprint().substring(0, 12));
        return Collections.unmodifiableMap(identity);
    }

    @Override
    public List<Finding> check(CaseSet set) {
        List<Finding> findings = new ArrayList<>(PromptRequest.check(prompt));
        for (GoldenCase goldenCase : set.cases()) {
            findings.addAll(CaseVariables.check(goldenCase, prompt));
        }
        return findings;
    }
}
