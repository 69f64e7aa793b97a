package io.goldunit.cli;

import io.goldunit.evaluation.Accepted;
import io.goldunit.evaluation.Choice;
import io.goldunit.evaluation.Outcome;
import io.goldunit.evaluation.Promotion;
import io.goldunit.evaluation.PromptFiles;
import io.goldunit.evaluation.RunFolder;
import io.goldunit.evaluation.Signature;
import io.goldunit.file.Finding;
import io.goldunit.file.FindingsException;
import io.goldunit.file.SearchPath;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.CaseSetReader;
import io.goldunit.run.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A run that is to become a baseline.
 *
 * @param folder where it stands
 * @param outcome the run, and what came of it
 * @param choice which of its cases are accepted
 */
record Proposal(Path folder, Outcome outcome, Choice choice) {

    static Proposal in(RunFolder folder, Choice choice) {
        return new Proposal(folder.path(), folder.read(), choice);
    }

    String set() {
        return run().header().set();
    }

    /** Why it cannot become the baseline, if it cannot. */
    Optional<FindingsException> refusal() {
        try {
            List<Finding> findings = new ArrayList<>(promotion(readSet()).refusals());
            findings.addAll(PromptFiles.changed(run()));
            return findings.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new FindingsException("run of [" + outcome.label() + "]", findings));
        } catch (FindingsException e) {
            return Optional.of(e);
        }
    }

    /** Makes it the baseline. */
    Accepted accept(Signature signature) throws IOException {
        CaseSet set = readSet();
        Promotion promotion = promotion(set);
        // How many trials the evaluation wants is known to its test alone.
        return promotion.accept(
                signature.sign(set.folder(), System.getenv(), Clock.systemUTC()), promotion.trialsBefore());
    }

    private Run run() {
        return outcome.run();
    }

    private Promotion promotion(CaseSet set) {
        return new Promotion(run(), set, choice);
    }

    private CaseSet readSet() {
        SearchPath path =
                SearchPath.ofThisModule().inModule(outcome.run().header().module());
        return CaseSetReader.read(path.find("golden-sets/" + set(), "golden set [" + set() + "]"));
    }
}
