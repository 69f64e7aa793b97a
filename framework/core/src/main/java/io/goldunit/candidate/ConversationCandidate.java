package io.goldunit.candidate;

import io.goldunit.call.Calls;
import io.goldunit.call.Injected;
import io.goldunit.file.Finding;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.GoldenCase;
import io.goldunit.golden.Message;
import io.goldunit.golden.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Opens a conversation with an application that remembers, and says in it what the case's user says. */
final class ConversationCandidate implements Candidate {

    private final Opening opening;

    ConversationCandidate(Opening opening) {
        this.opening = Injected.required(opening, "the opening of a conversation");
    }

    @Override
    public Answer answer(GoldenCase goldenCase, Calls calls) throws Exception {
        Conversation conversation = Injected.required(opening.open(calls), "the conversation");
        List<Answer> replies = new ArrayList<>();
        for (String text : said(goldenCase)) {
            replies.add(ReturnedValue.answer(conversation.say(text)));
        }
        return Replies.joined(replies);
    }

    private static List<String> said(GoldenCase goldenCase) {
        return Stream.concat(goldenCase.messages().stream().map(Message::text), goldenCase.turns().stream())
                .toList();
    }

    @Override
    public Map<String, String> identity() {
        return Map.of("kind", "conversation");
    }

    @Override
    public List<Finding> check(CaseSet set) {
        return set.cases().stream().flatMap(it -> check(it).stream()).toList();
    }

    private static List<Finding> check(GoldenCase it) {
        if (said(it).isEmpty()) {
            String message = "nobody says anything in this case, and a conversation begins with what the user says";
            return List.of(finding(it, "nothing-said", message, "Give it a text as its input"));
        }
        if (it.messages().stream().anyMatch(message -> message.role() != Role.USER)) {
            String message =
                    "the messages hold what others than the user said, and the candidate has its own memory of that";
            return List.of(finding(it, "not-the-user", message, "Write what the user says as turns, and nothing else"));
        }
        return List.of();
    }

    private static Finding finding(GoldenCase it, String rule, String message, String remedy) {
        return new Finding(it.file(), it.line(), it.id(), rule, message, remedy);
    }
}
