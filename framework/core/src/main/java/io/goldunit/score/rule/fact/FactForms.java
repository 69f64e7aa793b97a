package io.goldunit.score.rule.fact;

import io.goldunit.call.FinishReason;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.RuleScorer;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.apiguardian.api.API;

/** The rules about what is known of an answer beside its words. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class FactForms {

    /** All of them. */
    public static final List<CheckForm> ALL = List.of(
            FinishReasonIs.FORM,
            Latency.FORM,
            TokenKind.ALL.form(),
            TokenKind.INPUT.form(),
            TokenKind.OUTPUT.form(),
            CostLimit.FORM,
            CallOutcome.REPLY.form(),
            CallOutcome.FAILURE.form(),
            CallLatency.FORM);

    private FactForms() {}

    public static RuleScorer finishReason(List<FinishReason> reasons) {
        return FinishReasonIs.FORM.scorer(new FinishReasonIs(reasons));
    }

    public static RuleScorer latency(Duration atMost) {
        return Latency.FORM.scorer(new Latency(atMost.toMillis()));
    }

    public static RuleScorer tokens(long atMost) {
        return tokens(TokenKind.ALL, atMost);
    }

    public static RuleScorer inputTokens(long atMost) {
        return tokens(TokenKind.INPUT, atMost);
    }

    public static RuleScorer outputTokens(long atMost) {
        return tokens(TokenKind.OUTPUT, atMost);
    }

    private static RuleScorer tokens(TokenKind kind, long atMost) {
        return kind.form().scorer(new TokenLimit(kind, atMost));
    }

    public static RuleScorer cost(BigDecimal usd) {
        return CostLimit.FORM.scorer(new CostLimit(usd));
    }
}
