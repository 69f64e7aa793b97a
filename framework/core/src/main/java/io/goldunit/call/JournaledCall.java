package io.goldunit.call;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.goldunit.file.Json;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A call that was made live: what the run record says of it, and what it left for the tape.
 *
 * @param record as it was noted
 * @param entries one, or one for each text that was embedded at once
 */
record JournaledCall(CallRecord record, List<TapeEntry> entries) {

    @JsonCreator
    JournaledCall(
            @JsonProperty("record") CallRecord record, @JsonProperty("entries") @Nullable List<TapeEntry> entries) {
        if (record == null || entries == null || entries.isEmpty()) {
            throw new IllegalArgumentException("a call without its record or without what it left");
        }
        this.record = record;
        this.entries = List.copyOf(entries);
    }

    /** As one line, of entries that are written already. */
    static String text(CallRecord record, List<TapeLine> entries) {
        String lines = entries.stream().map(it -> it.line().text()).collect(Collectors.joining(","));
        return "{\"entries\":[" + lines + "],\"record\":" + Json.write(record) + "}";
    }
}
