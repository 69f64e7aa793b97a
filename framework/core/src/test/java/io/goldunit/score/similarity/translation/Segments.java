package io.goldunit.score.similarity.translation;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.reference.ReferenceCase;
import java.util.ArrayList;
import java.util.List;

/** The segments of a case of vectors. */
final class Segments {

    private Segments() {}

    static boolean areIn(ReferenceCase it) {
        return it.option("level").equals("corpus");
    }

    /** An entry of one text is a corpus of one segment. */
    static List<Segment> of(ReferenceCase it) {
        JsonNode candidates = it.entry().get("candidate");
        if (!it.isCorpus()) {
            return List.of(new Segment(it.candidate(), it.references()));
        }
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            JsonNode expected = it.entry().get("references").get(i);
            segments.add(new Segment(candidates.get(i).asText(), ReferenceCase.texts(expected)));
        }
        return segments;
    }
}
