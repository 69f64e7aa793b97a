package io.goldunit.cli.init;

import io.goldunit.golden.Message;
import io.goldunit.privacy.PersonalData;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which of the drafted cases seem to hold personal data, so that nobody commits it unseen; the data itself is not shown. */
record PrivacyNote(List<String> cases) {

    private static final int MAX_CASES = 10;

    static PrivacyNote of(List<Exchange> exchanges) {
        CaseIds ids = new CaseIds();
        List<String> cases = new ArrayList<>();
        for (Exchange it : exchanges) {
            String id = ids.next(it);
            String found = texts(it)
                    .flatMap(text -> PersonalData.found(text).stream())
                    .map(data -> data.kind() + " " + data.masked())
                    .distinct()
                    .collect(Collectors.joining(", "));
            if (!found.isEmpty()) {
                cases.add(id + " (" + found + ")");
            }
        }
        return new PrivacyNote(cases);
    }

    /** One line, or none where nothing was found. */
    List<String> report() {
        if (cases.isEmpty()) {
            return List.of();
        }
        String first = cases.stream().limit(MAX_CASES).collect(Collectors.joining(", "));
        String rest = cases.size() > MAX_CASES ? " and " + (cases.size() - MAX_CASES) + " more" : "";
        return List.of((cases.size() == 1 ? "1 case seems" : cases.size() + " cases seem") + " to hold personal data: "
                + first + rest);
    }

    private static Stream<String> texts(Exchange exchange) {
        return Stream.concat(exchange.asked().stream().map(Message::text), exchange.expected().stream());
    }
}
