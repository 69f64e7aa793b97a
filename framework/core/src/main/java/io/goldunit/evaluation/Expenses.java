package io.goldunit.evaluation;

import io.goldunit.call.Tape;
import io.goldunit.call.TapeMode;
import io.goldunit.call.TapedCall;
import io.goldunit.call.budget.Budget;
import io.goldunit.call.budget.Caps;
import io.goldunit.call.budget.PriceTable;
import io.goldunit.file.SearchPath;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.GoldenCase;
import java.util.List;
import java.util.Map;

/** What an evaluation may cost under the settings, and what it will. */
record Expenses(Settings settings) {

    /** How the evaluation's tape is used. */
    TapeMode mode(Evaluation evaluation) {
        return evaluation.taped() ? settings.tape() : TapeMode.OFF;
    }

    /** Of evaluation and settings the lower caps. */
    Caps caps(Evaluation evaluation) {
        return evaluation.budget().and(settings.budget());
    }

    Budget budget(Evaluation evaluation) {
        return Budget.of(caps(evaluation), prices());
    }

    /** What a run of some cases will come to, where one that did not end has left some calls. */
    ForecastText forecast(CaseSet set, Evaluation evaluation, List<GoldenCase> cases, Tape tape, List<TapedCall> left) {
        PriceTable prices = prices();
        String label = evaluation.baseline().isEmpty() ? set.name() : set.name() + "@" + evaluation.baseline();
        Map<String, Forecast.Expected> models = Forecast.of(
                cases,
                evaluation.trials(),
                mode(evaluation),
                tape.taped(),
                left,
                prices,
                new KnownModels(evaluation)::callsFor);
        return new ForecastText(label, cases.size(), evaluation.trials(), models, prices, caps(evaluation));
    }

    private PriceTable prices() {
        String own = settings.prices();
        return own.isEmpty()
                ? PriceTable.builtIn()
                : PriceTable.builtIn().and(SearchPath.ofThisModule().find(own, "setting [goldunit.prices]"), own);
    }
}
