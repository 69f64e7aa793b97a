package io.goldunit.report;

import io.goldunit.candidate.Answer;
import io.goldunit.candidate.ToolCall;
import io.goldunit.gate.Verdict;
import io.goldunit.golden.Document;
import io.goldunit.golden.Expected;
import io.goldunit.golden.Message;
import io.goldunit.golden.Role;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import io.goldunit.run.RunHeader;
import io.goldunit.run.TrialResult;
import io.goldunit.score.Score;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.ScorerSpec.Kind;
import java.util.List;
import java.util.Map;

/** Texts that try to be more than text, everywhere a text can come from outside. */
final class Hostile {

    static final List<String> PAYLOADS = List.of(
            "</script><script>window.pwned=1</script>",
            "</SCRIPT ><img src=x onerror=\"window.pwned=1\">",
            "<!--<script>window.pwned=1</script>-->",
            "user\u202Etxt.exe\u2066 and \u200Bhidden\uDB40\uDC41\uDB40\uDC42",
            "javascript:window.pwned=1 data:text/html,<script>window.pwned=1</script>",
            "line\u2028separator\u2029and\u0000nul\u0007bell",
            "<svg onload=window.pwned=1><style>*{display:none}</style>",
            "{{constructor.constructor('window.pwned=1')()}} ${window.pwned=1} %s %n",
            "[click](javascript:window.pwned=1) ![x](https://evil.example/x.png) @everyone #1 GH-1 www.evil.example",
            "\u001B[31mred\u001B[0m \u001B]8;;https://evil.example\u0007link\u001B]8;;\u0007",
            "```\n# Not a heading\n````\n<details open>");

    private Hostile() {}

    static ReportEntry entry() {
        List<CaseResult> cases =
                PAYLOADS.stream().map(payload -> result(payload, payload)).toList();
        List<CaseResult> accepted = PAYLOADS.stream()
                .map(payload -> result(payload, "fine").settled())
                .toList();
        String all = String.join(" ", PAYLOADS);
        ScorerSpec scorer = ScorerSpec.of(all, Kind.JUDGE, all);
        RunHeader header = new RunHeader(
                RunHeader.SCHEMA,
                all,
                all,
                all,
                all,
                "",
                all,
                Map.of(all, all),
                List.of(scorer),
                1,
                Map.of(all, all),
                false);
        Run run = new Run(header, cases);
        Run baseline = new Run(header.settled(), accepted);
        return new ReportEntry(run, baseline, Comparisons.between(run, baseline, Verdict.REGRESSED, all));
    }

    private static CaseResult result(String payload, String answer) {
        String all = String.join(" ", PAYLOADS);
        Score score = answer.equals("fine") ? Score.of(1, payload) : Score.of(0.25, payload);
        Answer said = new Answer(
                answer + " and",
                List.of(payload),
                List.of(new ToolCall(payload, payload, payload)),
                List.of(new Document(payload, payload)),
                null,
                null,
                null,
                payload,
                payload);
        TrialResult trial = new TrialResult(1, said, null, Map.of(all, score), List.of());
        TrialResult failed = new TrialResult(2, null, payload, Map.of(), List.of());
        return new CaseResult(
                payload,
                payload,
                List.of(payload),
                List.of(new Message(Role.SYSTEM, payload), new Message(Role.USER, payload)),
                Expected.anyOf(payload),
                List.of(new Document(payload, payload)),
                List.of(trial, failed));
    }
}
