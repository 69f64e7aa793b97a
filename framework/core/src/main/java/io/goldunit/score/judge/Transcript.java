package io.goldunit.score.judge;

import io.goldunit.golden.GoldenCase;
import io.goldunit.golden.Message;
import io.goldunit.golden.Role;
import io.goldunit.score.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A conversation as a text, one paragraph for each thing that was said. */
final class Transcript {

    private Transcript() {}

    /** Whether more was said than one question. */
    static boolean isConversation(GoldenCase goldenCase) {
        return goldenCase.messages().size() + goldenCase.turns().size() > 1;
    }

    /** All that was said before the answer; of the replies, those that the candidate gave in this trial. */
    static String before(Trial trial) {
        List<Message> said = new ArrayList<>(trial.goldenCase().messages());
        trial.goldenCase().turns().forEach(turn -> said.add(new Message(Role.USER, turn)));
        List<String> replies = trial.answer().earlier();
        // The last replies but one answer the last things said but one.
        int first = Math.max(0, said.size() - 1 - replies.size());
        for (int i = Math.min(replies.size(), said.size() - 1) - 1; i >= 0; i--) {
            said.add(first + i + 1, new Message(Role.ASSISTANT, replies.get(i)));
        }
        return said.stream()
                .map(it -> it.role().name().toLowerCase(Locale.ROOT) + ": " + it.text())
                .collect(Collectors.joining("\n\n"));
    }
}
