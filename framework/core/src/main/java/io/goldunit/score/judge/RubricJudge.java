package io.goldunit.score.judge;

import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import io.goldunit.call.ModelIdentity;
import io.goldunit.candidate.Prompt;
import io.goldunit.candidate.PromptRequest;
import io.goldunit.file.Finding;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.GoldenCase;
import io.goldunit.golden.Message;
import io.goldunit.golden.Role;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.Trial;
import java.util.ArrayList;
import java.util.List;

/** Fills the rubric, asks, and reads the reply strictly: what is not a verdict of the rubric is no score. */
record RubricJudge(ChatModel model, Prompt rubric, Choices choices) implements Scorer {

    private static final String VERSION = "judge/1";

    @Override
    public ScorerSpec spec() {
        String text = rubric.fingerprint().substring(0, 12);
        String signature = VERSION + " " + ModelIdentity.of(model) + " rubric " + text;
        return ScorerSpec.of(rubric.name(), ScorerSpec.Kind.JUDGE, signature);
    }

    @Override
    public boolean appliesTo(GoldenCase goldenCase) {
        return Material.isComplete(goldenCase, rubric.variables());
    }

    @Override
    public List<Finding> check(CaseSet set) {
        List<Finding> findings = new ArrayList<>(PromptRequest.check(rubric, "choices"));
        findings.addAll(Material.check(set, rubric));
        return findings;
    }

    @Override
    public Score score(Trial trial) {
        ChatResponse reply = trial.calls().around(model).chat(request(trial));
        if (reply.finishReason() == FinishReason.LENGTH) {
            return Score.unscored("the judge's reply was cut off at its token limit");
        }
        if (reply.finishReason() == FinishReason.CONTENT_FILTER) {
            return Score.unscored("the judge's reply was withheld by its provider's content filter");
        }
        return Reply.score(reply.aiMessage().text(), choices);
    }

    private ChatRequest request(Trial trial) {
        Material material = Material.of(trial);
        List<Message> messages = new ArrayList<>(rubric.render(material.fenced()));
        messages.add(new Message(Role.USER, material.instruction() + Reply.instruction(choices)));
        ChatRequest request = PromptRequest.of(rubric, messages);
        if (!model.supportedCapabilities().contains(Capability.RESPONSE_FORMAT_JSON_SCHEMA)) {
            return request;
        }
        return ChatRequest.builder()
                .messages(request.messages())
                .parameters(ChatRequestParameters.builder()
                        .responseFormat(format())
                        .build()
                        .overrideWith(request.parameters()))
                .build();
    }

    private ResponseFormat format() {
        JsonObjectSchema reply = JsonObjectSchema.builder()
                .addStringProperty("reason")
                .addEnumProperty("verdict", choices.labels())
                .required("reason", "verdict")
                .additionalProperties(false)
                .build();
        JsonSchema schema =
                JsonSchema.builder().name("verdict").rootElement(reply).build();
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(schema)
                .build();
    }
}
