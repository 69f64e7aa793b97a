package io.goldunit.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.goldunit.file.Json;
import io.goldunit.gate.Comparison;
import io.goldunit.gate.Pairing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the page's script reads: an index with everything but the texts of the cases, and the texts in chunks, of which only
 * those are unpacked that somebody looks at.
 */
final class PageData {

    /** Cases of a chunk. */
    static final int CHUNK = 250;

    private final Map<String, String> blocks = new LinkedHashMap<>();
    private final ArrayNode sets = JsonNodeFactory.instance.arrayNode();

    private PageData() {}

    /** The packed blocks by the id of their element; the first is the index. */
    static Map<String, String> of(List<ReportEntry> entries) {
        PageData data = new PageData();
        data.blocks.put("index", "");
        entries.forEach(data::add);
        ObjectNode index = JsonNodeFactory.instance.objectNode();
        index.put("chunk", CHUNK).set("sets", data.sets);
        data.blocks.put("index", Packed.of(Json.write(index)));
        return data.blocks;
    }

    private void add(ReportEntry entry) {
        List<ReportCase> cases = ReportCases.of(entry);
        for (int from = 0; from < cases.size(); from += CHUNK) {
            ArrayNode chunk = JsonNodeFactory.instance.arrayNode();
            cases.subList(from, Math.min(cases.size(), from + CHUNK)).forEach(it -> chunk.add(it.details()));
            blocks.put("cases-" + sets.size() + "-" + from / CHUNK, Packed.of(Json.write(chunk)));
        }
        List<CaseRow> rows = cases.stream().map(ReportCase::row).toList();
        sets.add(CutText.in(set(entry).set("rows", Json.mapper().valueToTree(rows))));
    }

    private static ObjectNode set(ReportEntry entry) {
        Standing standing = entry.standing();
        ObjectNode set = JsonNodeFactory.instance.objectNode();
        set.put("label", entry.name());
        set.put("link", DeepLink.segment(entry.run().header()));
        set.put("style", Html.style(standing));
        set.put("word", standing.word());
        set.put("glyph", standing.glyph());
        set.put("meaning", entry.meaning());
        set.put("next", entry.next());
        set.put("reason", entry.sentence());
        set.put("replay", entry.replay());
        set.put("repeated", entry.isRepeated());
        NextSteps steps = NextSteps.of(entry.run().header(), "");
        set.put("accept", entry.isAcceptable() ? steps.accept() : "");
        set.set("accepted", Json.mapper().valueToTree(BaselineNote.acceptances(entry.baseline())));
        set.set("warnings", Json.mapper().valueToTree(BaselineNote.warnings(entry.comparison())));
        set.set("header", Json.mapper().valueToTree(entry.run().header()));
        if (entry.baseline() != null) {
            set.set("baseline", Json.mapper().valueToTree(entry.baseline().header()));
        }
        entry.faults().forEach(fault -> set.withArray("faults")
                .addObject()
                .put("reason", fault.reason())
                .put("count", fault.count())
                .put("concerned", fault.cases().size())
                .set("cases", Json.mapper().valueToTree(fault.some())));
        addModels(set, ModelNote.of(entry));
        QuarantineNote.of(entry).lines(Visible::name).forEach(set.withArray("quarantine")::add);
        addComparison(set, entry);
        return set;
    }

    private static void addModels(ObjectNode set, ModelNote models) {
        if (!models.now().isEmpty() && (!models.before().isEmpty() || !set.has("baseline"))) {
            set.putObject("models")
                    .put("before", String.join(", ", models.before()))
                    .put("now", String.join(", ", models.now()));
        }
    }

    private static void addComparison(ObjectNode set, ReportEntry entry) {
        Comparison comparison = entry.comparison();
        if (comparison == null) {
            return;
        }
        Pairing pairing = comparison.pairing();
        set.putObject("pairing")
                .put("paired", pairing.paired().size())
                .put("edited", pairing.edited().size())
                .put("added", pairing.added().size())
                .put("removed", pairing.removed().size());
        set.set("measures", Json.mapper().valueToTree(comparison.measures()));
        set.set("slices", Json.mapper().valueToTree(comparison.slices()));
    }
}
