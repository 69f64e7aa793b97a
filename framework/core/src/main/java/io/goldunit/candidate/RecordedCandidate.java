package io.goldunit.candidate;

import io.goldunit.call.Calls;
import io.goldunit.file.Finding;
import io.goldunit.file.Findings;
import io.goldunit.file.Fingerprint;
import io.goldunit.file.Located;
import io.goldunit.file.LocatedJsonLines;
import io.goldunit.file.Nearest;
import io.goldunit.file.SearchPath;
import io.goldunit.file.Utf8File;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.GoldenCase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Gives the answers that stand in a file. */
final class RecordedCandidate implements Candidate {

    private final String file;
    private final String fingerprint;
    private final Map<String, List<Recording>> recordings = new LinkedHashMap<>();

    private RecordedCandidate(String file, String text) {
        this.file = file;
        this.fingerprint = Fingerprint.ofText(text.replace("\r\n", "\n"));
        Findings findings = new Findings(file);
        RecordingReader reader = new RecordingReader(findings);
        records(text, findings).forEach(it -> reader.read(it).ifPresent(this::add));
        findings.throwIfAny("recorded answers [" + file + "]");
    }

    static Candidate read(Path file) {
        String name = file.toString().replace('\\', '/');
        Path found = Files.exists(file)
                ? file
                : SearchPath.ofThisModule().find(name, "recorded answers [" + file.getFileName() + "]");
        return new RecordedCandidate(name, Utf8File.read(found, name));
    }

    private List<Located> records(String text, Findings findings) {
        return file.toLowerCase(Locale.ROOT).endsWith(".csv")
                ? RecordingTable.read(text, findings)
                : LocatedJsonLines.read(text, findings);
    }

    private void add(Recording recording) {
        recordings.computeIfAbsent(recording.id(), id -> new ArrayList<>()).add(recording);
    }

    @Override
    public Answer answer(GoldenCase goldenCase, Calls calls) {
        List<Recording> answers = recordings.getOrDefault(goldenCase.id(), List.of());
        if (answers.size() < calls.trial()) {
            throw new IllegalStateException(
                    file + " has no answer to [" + goldenCase.id() + "] for trial " + calls.trial());
        }
        return answers.get(calls.trial() - 1).answer();
    }

    @Override
    public Map<String, String> identity() {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return Map.of("kind", "recorded answers", "file", name, "content", fingerprint.substring(0, 12));
    }

    @Override
    public List<Finding> check(CaseSet set) {
        return check(set, 1);
    }

    @Override
    public List<Finding> check(CaseSet set, int trials) {
        List<Finding> findings = new ArrayList<>();
        for (GoldenCase goldenCase : set.cases()) {
            List<Recording> answers = recordings.get(goldenCase.id());
            if (answers == null) {
                findings.add(missing(goldenCase, set));
            } else if (answers.size() < trials) {
                findings.add(few(answers, trials));
            }
        }
        return findings;
    }

    /** Of the answers that no case of the set has asked for: one of them may be meant. */
    private Finding missing(GoldenCase it, CaseSet set) {
        TreeSet<String> unused = new TreeSet<>(recordings.keySet());
        set.cases().forEach(other -> unused.remove(other.id()));
        String remedy = "Record one, or take the case out of the set"
                + Nearest.to(it.id(), unused)
                        .map(id -> ". Is [" + id + "] in " + file + ":"
                                + recordings.getOrDefault(id, List.of()).get(0).line() + " meant for it")
                        .orElse("");
        return new Finding(
                it.file(), it.line(), it.id(), "no-recorded-answer", file + " has no answer to this case", remedy);
    }

    private Finding few(List<Recording> answers, int trials) {
        Recording last = answers.get(answers.size() - 1);
        String message = "the evaluation asks for " + trials + " trials, and the file has "
                + (answers.size() == 1 ? "one answer" : answers.size() + " answers") + " to this case";
        String remedy = "Record more, or ask for .trials(" + answers.size() + ")";
        return new Finding(file, last.line(), last.id(), "few-recorded-answers", message, remedy);
    }
}
