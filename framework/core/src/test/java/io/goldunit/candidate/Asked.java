package io.goldunit.candidate;

import io.goldunit.call.Calls;
import io.goldunit.file.Finding;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.Expected;
import io.goldunit.golden.GoldenCase;
import io.goldunit.golden.Manifest;
import io.goldunit.golden.Message;
import io.goldunit.golden.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Cases to ask candidates, and what is said of them. */
final class Asked {

    private Asked() {}

    static GoldenCase turns(String... turns) {
        return conversation(List.of(), turns);
    }

    static GoldenCase conversation(List<Message> messages, String... turns) {
        return new GoldenCase(
                "c1",
                messages,
                List.of(turns),
                Map.of(),
                Expected.NOTHING,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                "golden-sets/shop/cases.yaml",
                7);
    }

    static Message user(String text) {
        return new Message(Role.USER, text);
    }

    static Message assistant(String text) {
        return new Message(Role.ASSISTANT, text);
    }

    static CaseSet set(GoldenCase... cases) {
        return new CaseSet(new Manifest("shop", "1", null, null, null), Path.of("shop"), List.of(cases));
    }

    static List<String> findings(Candidate candidate, GoldenCase... cases) {
        return candidate.check(set(cases), 1).stream().map(Finding::toString).toList();
    }

    /** What an application that returns this has answered. */
    static Answer returned(Object value) throws Exception {
        return Candidate.of(it -> value).answer(GoldenCase.of("c1", "?"), Calls.untaped());
    }
}
