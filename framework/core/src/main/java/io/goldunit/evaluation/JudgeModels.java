package io.goldunit.evaluation;

import io.goldunit.call.CallKind;
import io.goldunit.call.CallRecord;
import io.goldunit.call.CalledModel;
import io.goldunit.gate.Warning;
import io.goldunit.run.Run;
import io.goldunit.score.ScorerSpec;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Judges for which another model answered than was asked: their scores are those of that model. */
record JudgeModels(Run run) {

    private static final String ALIAS = "-latest";
    private static final String RELEASE = "[-@:](?:[0-9-]+|latest)";

    List<Warning> warnings() {
        return run.header().scorers().stream()
                .filter(it -> it.kind() == ScorerSpec.Kind.JUDGE)
                .flatMap(it -> others(it.name()))
                .distinct()
                .sorted()
                .map(it -> new Warning(Warning.OTHER_JUDGE, it))
                .toList();
    }

    private Stream<String> others(String judge) {
        return run.cases().stream()
                .flatMap(it -> it.trials().stream())
                .flatMap(it -> it.calls().stream())
                .filter(it -> it.caller().equals(judge) && it.model().kind() == CallKind.CHAT)
                .map(CallRecord::model)
                .filter(it -> it.asked() != null && it.returned() != null)
                .filter(it -> !isOneName(Objects.requireNonNull(it.asked()), Objects.requireNonNull(it.returned())))
                .map(it -> text(judge, it));
    }

    private static String text(String judge, CalledModel model) {
        return "the judge of [" + judge + "] is [" + model.asked() + "], and [" + model.returned()
                + "] answered: ask the provider why, or let [" + model.returned() + "] be the judge";
    }

    /** Providers answer to the name of a model with that of its release: {@code gpt-4o} with {@code gpt-4o-2024-08-06}. */
    private static boolean isOneName(String asked, String returned) {
        String name = withoutVendor(asked);
        String base = name.endsWith(ALIAS) ? name.substring(0, name.length() - ALIAS.length()) : name;
        String answering = withoutVendor(returned);
        return answering.equals(name)
                || (answering.startsWith(base)
                        && answering.substring(base.length()).matches(RELEASE));
    }

    private static String withoutVendor(String model) {
        return model.substring(model.lastIndexOf('/') + 1);
    }
}
