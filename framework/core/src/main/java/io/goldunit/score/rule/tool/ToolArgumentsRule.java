package io.goldunit.score.rule.tool;

import io.goldunit.score.Scorer;
import io.goldunit.score.rule.JsonSchema;
import io.goldunit.score.rule.WantedJson;
import org.apiguardian.api.API;

/** What {@link ToolRule#toolArguments} demands of the arguments of one call at least. Immutable. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ToolArgumentsRule {

    private final String tool;

    ToolArgumentsRule(String tool) {
        this.tool = tool;
    }

    /** They equal a JSON object: numbers by value, fields in any order. In case files: {@code equals}. */
    public Scorer equalTo(String json) {
        return rule(new ArgumentDemand.Compared(WantedJson.of(json), false));
    }

    /** They contain a JSON object: as equal, but objects may have more fields. In case files: {@code contains}. */
    public Scorer containing(String json) {
        return rule(new ArgumentDemand.Compared(WantedJson.of(json), true));
    }

    /**
     * They fit a JSON Schema. In case files: {@code schema}.
     *
     * @param schemaJson as for {@link io.goldunit.score.rule.Rule#jsonSchema}
     */
    public Scorer fitting(String schemaJson) {
        return rule(new ArgumentDemand.Fitting(JsonSchema.of(schemaJson)));
    }

    private Scorer rule(ArgumentDemand demand) {
        return ToolArguments.FORM.scorer(new ToolArguments(tool, demand));
    }
}
