package io.goldunit.score.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import io.goldunit.file.Fingerprint;
import io.goldunit.file.Json;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Condition;
import io.goldunit.score.check.Quote;
import io.goldunit.score.check.Shortlist;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The answer is JSON that fits a JSON Schema of draft 2020-12, formats included.
 *
 * @param source the schema as JSON
 * @param schema the same, ready to validate
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record JsonSchema(JsonNode source, Schema schema) implements Condition {

    static final CheckForm FORM =
            new CheckForm("json-schema", 1, "a JSON Schema of draft 2020-12 as an object", JsonSchema::read);

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/";
    private static final Schema META_SCHEMA = metaSchema();
    private static final int HEAD = 200;
    private static final int TAIL = 50;

    /** The schema that a case file gives as an object. */
    public static JsonSchema read(Argument argument) {
        return of(Json.mapper().valueToTree(argument.object()));
    }

    /** A schema as JSON. */
    public static JsonSchema of(String source) {
        try {
            return of(JsonAnswer.read(source));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the schema is not JSON: " + JsonAnswer.why(e), e);
        }
    }

    private static JsonSchema of(JsonNode source) {
        VastNumber.in(source).ifPresent(it -> {
            throw new IllegalArgumentException("the schema is broken: " + VastNumber.refused(it));
        });
        try {
            List<Error> errors = META_SCHEMA.validate(source);
            if (!errors.isEmpty()) {
                throw new IllegalArgumentException("the schema is broken: " + describe(errors));
            }
            Schema schema = registry().getSchema(source);
            schema.initializeValidators();
            return new JsonSchema(source, schema);
        } catch (SchemaException e) {
            throw new IllegalArgumentException("the schema is broken: " + e.getMessage(), e);
        }
    }

    private static Schema metaSchema() {
        Schema schema = registry().getSchema(SchemaLocation.of(DRAFT + "schema"));
        schema.initializeValidators();
        return schema;
    }

    /** Knows draft 2020-12 and loads nothing but its own meta-schemas, from the class path. */
    private static SchemaRegistry registry() {
        return SchemaRegistry.withDialect(Dialects.getDraft202012(), registry -> registry.schemaLoader(
                        loader -> loader.allow(iri -> iri.toString().startsWith(DRAFT)))
                .schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .locale(Locale.ENGLISH)
                        .formatAssertionsEnabled(true)
                        .build()));
    }

    @Override
    public Score test(Trial trial) {
        String answer = trial.answer().text();
        try {
            JsonNode json = JsonAnswer.read(answer);
            if (json.isMissingNode()) {
                return Score.fail("the answer is empty, not JSON");
            }
            return fit(json);
        } catch (JsonProcessingException e) {
            return JsonAnswer.unread(e, answer);
        }
    }

    /** Passes when a value fits, and fails with where and why it does not; unscored when it holds a number that is too large. */
    public Score fit(JsonNode json) {
        // The library writes numbers out: 1e999999999 would fill the memory.
        Optional<JsonNode> vast = VastNumber.in(json);
        if (vast.isPresent()) {
            return Score.unscored(VastNumber.refused(vast.get()) + ", which is not tried on a schema");
        }
        List<Error> errors = schema.validate(json);
        return errors.isEmpty() ? Score.pass("fits the schema") : Score.fail(describe(errors));
    }

    private static String describe(List<Error> errors) {
        return Shortlist.PROBLEMS.of(errors.stream().map(JsonSchema::describe), errors.size());
    }

    private static String describe(Error error) {
        String place = error.getInstanceLocation().toString();
        String problem = (place.isEmpty() ? "at the root" : "at " + place) + ": " + error.getMessage();
        return Quote.cut(problem, HEAD, TAIL);
    }

    @Override
    public Map<String, Object> options() {
        return Map.of("schema", fingerprint());
    }

    /** What stands for the schema in a signature. */
    public String fingerprint() {
        return Fingerprint.of(Json.mapper().convertValue(source, Object.class));
    }
}
