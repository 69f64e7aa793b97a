package io.goldunit.evaluation;

import io.goldunit.candidate.Prompt;
import io.goldunit.file.Finding;
import io.goldunit.file.FindingsException;
import io.goldunit.run.Run;
import io.goldunit.score.ScorerSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/** Whether the prompts that a run was made with are still those in the files, for who knows the run alone. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class PromptFiles {

    private static final Pattern PROMPT = Pattern.compile("(.+)@([0-9a-f]{12})");
    private static final Pattern RUBRIC = Pattern.compile(".* rubric ([0-9a-f]{12})", Pattern.DOTALL);

    private PromptFiles() {}

    /** A finding for each prompt and rubric that has changed since; one that has no file stands in the code. */
    public static List<Finding> changed(Run run) {
        List<Finding> findings = new ArrayList<>();
        Matcher prompt = PROMPT.matcher(run.header().candidate().getOrDefault("prompt", ""));
        if (prompt.matches()) {
            findings.addAll(changed(run, "candidate", prompt.group(1), prompt.group(2)));
        }
        for (ScorerSpec scorer : run.header().scorers()) {
            Matcher rubric = RUBRIC.matcher(scorer.signature());
            if (scorer.kind() == ScorerSpec.Kind.JUDGE && rubric.matches()) {
                findings.addAll(changed(run, "judge", scorer.name(), rubric.group(1)));
            }
        }
        return findings;
    }

    private static List<Finding> changed(Run run, String kind, String name, String fingerprint) {
        try {
            if (Prompt.find(kind, name).fingerprint().startsWith(fingerprint)) {
                return List.of();
            }
            String message = "prompts/" + kind + "/" + name + ".md has changed since the run";
            return List.of(Refusal.of(run, "other-prompt", message));
        } catch (FindingsException e) {
            boolean inCode = e.findings().stream().allMatch(it -> it.rule().equals("not-found"));
            return inCode ? List.of() : e.findings();
        }
    }
}
