package io.goldunit.examples;

import io.goldunit.testkit.ChatCall;
import io.goldunit.testkit.Reply;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says about each number what each model release said in 2023, yes or no or neither, in words of our own. The verdicts are
 * facts from the data of arXiv 2307.09009, counted by its authors' rule: the last yes or no in square brackets.
 */
final class RecordedReleases implements Function<ChatCall, Reply> {

    private static final Pattern NUMBER = Pattern.compile("number (\\d+)");

    private final Map<String, Map<String, String>> verdicts = new HashMap<>();

    RecordedReleases() {
        List<List<String>> rows = rows();
        List<String> releases = rows.get(0);
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> said = new HashMap<>();
            for (int i = 1; i < releases.size(); i++) {
                said.put(releases.get(i), row.get(i));
            }
            verdicts.put(row.get(0), said);
        }
    }

    @Override
    public Reply apply(ChatCall call) {
        Matcher number = NUMBER.matcher(call.lastUserText());
        if (!number.find() || !verdicts.containsKey(number.group(1))) {
            return Reply.error(400, "no verdict is recorded for: " + call.lastUserText());
        }
        String verdict = verdicts.get(number.group(1)).get(call.model());
        if (verdict == null) {
            return Reply.error(404, "no verdicts are recorded of the model " + call.model());
        }
        String text = verdict.isEmpty()
                ? "I went through the small divisors of " + number.group(1) + " and would not commit myself."
                : "I went through the small divisors of " + number.group(1) + ". [" + verdict + "]";
        return Reply.text(text);
    }

    private static List<List<String>> rows() {
        try (InputStream csv = RecordedReleases.class.getResourceAsStream("/model-upgrade/verdicts.csv");
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(csv), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> Arrays.asList(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
