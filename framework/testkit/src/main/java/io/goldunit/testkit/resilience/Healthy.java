package io.goldunit.testkit.resilience;

import io.goldunit.testkit.ChatCall;
import java.time.Duration;
import java.util.List;

/**
 * How the application behaves when all is well: what it should come back to, and what can be asked of it.
 *
 * @param calls that it makes for its answer; never empty
 */
record Healthy(Plan plan, String answer, List<ChatCall> calls) {

    /** An application may have to warm up, so a short limit for bad situations is none for good ones. */
    private static final Duration LEAST = Duration.ofMinutes(1);

    Healthy {
        calls = List.copyOf(calls);
    }

    static Healthy of(Plan plan) {
        Duration limit = plan.limit().compareTo(LEAST) > 0 ? plan.limit() : LEAST;
        Seen seen = Encounter.of(plan, Situation.well(), limit);
        if (seen.outcome() instanceof Outcome.Answered answered
                && !answered.text().isBlank()
                && !plan.admits().test(answered.text())
                && seen.calls() > 0) {
            return new Healthy(
                    plan,
                    answered.text(),
                    seen.arrivals().stream().map(Seen.Arrival::call).toList());
        }
        throw Complaint.aboutWiring(seen);
    }

    boolean streams() {
        return calls.stream().anyMatch(ChatCall::streamed);
    }

    boolean sendsKey() {
        return calls.stream().anyMatch(ChatCall::authorized);
    }

    boolean offersTool() {
        return plan.toolCall() != null
                && plan.toolCall().toolCalls().stream().allMatch(wanted -> calls.stream()
                        .flatMap(call -> call.tools().stream())
                        .anyMatch(tool -> tool.name().equals(wanted.name())));
    }

    boolean right(Seen seen) {
        return seen.outcome() instanceof Outcome.Answered answered
                && answered.text().equals(answer);
    }

    boolean surfaced(Seen seen) {
        return seen.outcome().surfaced(plan.admits());
    }
}
