package io.goldunit.file;

import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/** What a user gave cannot be used; carries every finding, not just the first. Its message says the first 100. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class FindingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How many the message says; nobody reads more, and a build log has to hold it. */
    private static final int MAX_SAID = 100;

    private final transient List<Finding> findings;

    /**
     * @param what what cannot be used, such as {@code golden set [support-faq]}
     * @param findings everything that is wrong with it; not empty
     */
    public FindingsException(String what, List<Finding> findings) {
        // No trace: what is wrong stands in the user's files, and a trace would only push it out of sight.
        super(message(what, findings), null, true, false);
        this.findings = List.copyOf(findings);
    }

    /** Everything that is wrong, in the order of the file. */
    public List<Finding> findings() {
        return findings;
    }

    private static String message(String what, List<Finding> findings) {
        String count = findings.size() == 1 ? "1 problem" : findings.size() + " problems";
        String rest = findings.size() > MAX_SAID ? "\n  and " + (findings.size() - MAX_SAID) + " more" : "";
        return findings.stream()
                .limit(MAX_SAID)
                .map(finding -> "  " + finding)
                .collect(Collectors.joining("\n", what + " cannot be used: " + count + "\n", rest));
    }
}
