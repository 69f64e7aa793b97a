package io.goldunit.cli;

import io.goldunit.evaluation.Acceptance;
import io.goldunit.evaluation.BaselineFile;
import io.goldunit.evaluation.Outcome;
import io.goldunit.evaluation.RunFolder;
import io.goldunit.file.Finding;
import io.goldunit.file.FindingsException;
import io.goldunit.file.SearchPath;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.CaseSetReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A run that is to become a baseline.
 *
 * @param folder where it stands
 * @param outcome the run, and what came of it
 */
record Proposal(Path folder, Outcome outcome) {

    static Proposal in(RunFolder folder) {
        return new Proposal(folder.path(), folder.read());
    }

    String set() {
        return outcome.run().header().set();
    }

    /** Why it cannot become the baseline, if it cannot. */
    Optional<FindingsException> refusal() {
        try {
            List<Finding> findings = Acceptance.check(outcome.run(), readSet());
            return findings.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new FindingsException("run of [" + outcome.label() + "]", findings));
        } catch (FindingsException e) {
            return Optional.of(e);
        }
    }

    /** Makes it the baseline, and says where that stands. */
    Path accept() throws IOException {
        CaseSet set = readSet();
        BaselineFile baseline = baselineIn(set.folder());
        Acceptance.accept(outcome.run(), set, baseline);
        return baseline.path();
    }

    private CaseSet readSet() {
        SearchPath path =
                SearchPath.ofThisModule().inModule(outcome.run().header().module());
        return CaseSetReader.read(path.find("golden-sets/" + set(), "golden set [" + set() + "]"));
    }

    private BaselineFile baselineIn(Path place) {
        return BaselineFile.of(place, outcome.run().header().baseline());
    }
}
