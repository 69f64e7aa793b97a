package io.goldunit.golden;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What a good answer says: one or several acceptable texts, or a JSON value, or nothing at all.
 *
 * @param texts acceptable texts, any of which will do; empty when a JSON value or nothing is expected
 * @param json the expected JSON value as canonical text, or null
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Expected(List<String> texts, @Nullable String json) {

    /** Nothing is expected: the case's checks and the judge decide alone. */
    public static final Expected NOTHING = new Expected(List.of(), null);

    @JsonCreator
    public Expected(@JsonProperty("texts") @Nullable List<String> texts, @JsonProperty("json") @Nullable String json) {
        this.texts = texts == null ? List.of() : List.copyOf(texts);
        this.json = json;
    }

    /** Any of these texts will do. */
    public static Expected anyOf(String... texts) {
        return new Expected(List.of(texts), null);
    }

    /** Whether neither a text nor a JSON value is expected. */
    @JsonIgnore
    public boolean isNothing() {
        return texts.isEmpty() && json == null;
    }
}
