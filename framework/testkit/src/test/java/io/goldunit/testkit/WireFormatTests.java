package io.goldunit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireFormatTests {

    private final LlmServer server = LlmServer.start()
            .answering(Reply.text("Let me see: ")
                    .withToolCall("clock", Map.of("zone", "UTC"))
                    .withUsage(3, 4));

    @AfterEach
    void close() {
        server.close();
    }

    private String body(Way way) throws Exception {
        return Clients.chat(server, way).body();
    }

    @ParameterizedTest
    @CsvSource({
        "OPENAI, application/json",
        "OPENAI_STREAMED, text/event-stream",
        "ANTHROPIC, application/json",
        "ANTHROPIC_STREAMED, text/event-stream",
        "OLLAMA, application/json",
        "OLLAMA_STREAMED, application/x-ndjson"
    })
    void theContentTypeSaysHowItComes(Way way, String type) throws Exception {
        assertThat(Clients.chat(server, way).headers().firstValue("Content-Type"))
                .contains(type);
    }

    @Test
    void openAiAnswersWhole() throws Exception {
        assertThat(body(Way.OPENAI)).isEqualTo("""
                {"id":"chatcmpl-test","object":"chat.completion","created":0,"model":"m",\
                "choices":[{"index":0,"finish_reason":"tool_calls","message":{"role":"assistant",\
                "content":"Let me see: ","tool_calls":[{"id":"call_1","type":"function",\
                "function":{"name":"clock","arguments":"{\\"zone\\":\\"UTC\\"}"}}]}}],\
                "usage":{"prompt_tokens":3,"completion_tokens":4,"total_tokens":7}}""");
    }

    @Test
    void openAiStreamsDeltas() throws Exception {
        String chunk = "data: {\"id\":\"chatcmpl-test\",\"object\":\"chat.completion.chunk\",\"created\":0,"
                + "\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":";
        assertThat(body(Way.OPENAI_STREAMED).replace(chunk, "> ")).isEqualTo("""
                > {"role":"assistant","content":""},"finish_reason":null}]}

                > {"content":"Let me s"},"finish_reason":null}]}

                > {"content":"ee: "},"finish_reason":null}]}

                > {"tool_calls":[{"index":0,"id":"call_1","type":"function","function":{"name":"clock","arguments":""}}]},\
                "finish_reason":null}]}

                > {"tool_calls":[{"index":0,"function":{"arguments":"{\\"zone\\":"}}]},"finish_reason":null}]}

                > {"tool_calls":[{"index":0,"function":{"arguments":"\\"UTC\\"}"}}]},"finish_reason":null}]}

                > {},"finish_reason":"tool_calls"}]}

                data: [DONE]

                """);
    }

    @Test
    void anthropicAnswersWhole() throws Exception {
        assertThat(body(Way.ANTHROPIC)).isEqualTo("""
                {"id":"msg_test","type":"message","role":"assistant","model":"m","stop_sequence":null,\
                "content":[{"type":"text","text":"Let me see: "},\
                {"type":"tool_use","id":"call_1","name":"clock","input":{"zone":"UTC"}}],\
                "stop_reason":"tool_use","usage":{"input_tokens":3,"output_tokens":4}}""");
    }

    @Test
    void anthropicStreamsBlocks() throws Exception {
        assertThat(body(Way.ANTHROPIC_STREAMED).lines().filter(line -> line.startsWith("data: ")))
                .containsExactly("""
                        data: {"type":"message_start","message":{"id":"msg_test","type":"message","role":"assistant",\
                        "model":"m","stop_sequence":null,"stop_reason":null,"content":[],\
                        "usage":{"input_tokens":3,"output_tokens":0}}}""", """
                        data: {"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}""", """
                        data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Let me s"}}""", """
                        data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"ee: "}}""", """
                        data: {"type":"content_block_stop","index":0}""", """
                        data: {"type":"content_block_start","index":1,\
                        "content_block":{"type":"tool_use","id":"call_1","name":"clock","input":{}}}""", """
                        data: {"type":"content_block_delta","index":1,\
                        "delta":{"type":"input_json_delta","partial_json":"{\\"zone\\":"}}""", """
                        data: {"type":"content_block_delta","index":1,\
                        "delta":{"type":"input_json_delta","partial_json":"\\"UTC\\"}"}}""", """
                        data: {"type":"content_block_stop","index":1}""", """
                        data: {"type":"message_delta","delta":{"stop_reason":"tool_use","stop_sequence":null},\
                        "usage":{"output_tokens":4}}""", """
                        data: {"type":"message_stop"}""");
    }

    @Test
    void eachApiSaysInItsOwnWayWhatWasCached() throws Exception {
        server.answering(Reply.text("Yes.").withUsage(new Reply.Usage(10, 4, 7)));

        assertThat(body(Way.OPENAI))
                .contains("\"usage\":{\"prompt_tokens\":10,\"completion_tokens\":4,\"total_tokens\":14,"
                        + "\"prompt_tokens_details\":{\"cached_tokens\":7}}");
        assertThat(body(Way.ANTHROPIC))
                .contains("\"usage\":{\"input_tokens\":3,\"cache_creation_input_tokens\":0,"
                        + "\"cache_read_input_tokens\":7,\"output_tokens\":4}");
        assertThat(body(Way.ANTHROPIC_STREAMED))
                .contains("\"usage\":{\"input_tokens\":3,\"cache_creation_input_tokens\":0,"
                        + "\"cache_read_input_tokens\":7,\"output_tokens\":0}")
                .contains("\"usage\":{\"output_tokens\":4}");
        assertThat(body(Way.OLLAMA)).contains("\"prompt_eval_count\":10,\"eval_count\":4");
    }

    @Test
    void eachEventOfAnthropicHasItsName() throws Exception {
        server.answering("Yes.");

        assertThat(body(Way.ANTHROPIC_STREAMED).lines().filter(line -> line.startsWith("event: ")))
                .containsExactly(
                        "event: message_start",
                        "event: content_block_start",
                        "event: content_block_delta",
                        "event: content_block_stop",
                        "event: message_delta",
                        "event: message_stop");
    }

    @Test
    void ollamaAnswersWhole() throws Exception {
        assertThat(body(Way.OLLAMA)).isEqualTo("""
                {"model":"m","created_at":"1970-01-01T00:00:00Z","message":{"role":"assistant","content":"Let me see: ",\
                "tool_calls":[{"function":{"index":0,"name":"clock","arguments":{"zone":"UTC"}}}]},\
                "done":true,"done_reason":"stop","total_duration":0,"prompt_eval_count":3,"eval_count":4}""");
    }

    @Test
    void ollamaStreamsLines() throws Exception {
        String answer = "{\"model\":\"m\",\"created_at\":\"1970-01-01T00:00:00Z\",";
        assertThat(body(Way.OLLAMA_STREAMED).replace(answer, "> ")).isEqualTo("""
                > "done":false,"message":{"role":"assistant","content":"Let me s"}}
                > "done":false,"message":{"role":"assistant","content":"ee: "}}
                > "done":false,"message":{"role":"assistant","content":"",\
                "tool_calls":[{"function":{"index":0,"name":"clock","arguments":{"zone":"UTC"}}}]}}
                > "message":{"role":"assistant","content":""},\
                "done":true,"done_reason":"stop","total_duration":0,"prompt_eval_count":3,"eval_count":4}
                """);
    }

    @Test
    void ollamaStreamsUnlessToldNotTo() throws Exception {
        ChatCall call = OllamaRequest.read(new HttpCall("POST", "/api/chat", Map.of(), """
                {"model": "m", "messages": [{"role": "user", "content": "Hello"}]}"""));

        assertThat(call.streamed()).isTrue();
    }

    @Test
    void argumentsThatAreNoJsonGoOnlyWhereTheApiSendsText() throws Exception {
        server.answering(Reply.text("").withToolCall(new ToolCall("call_1", "clock", "zone: UTC")));

        assertThat(body(Way.OPENAI)).contains("\"arguments\":\"zone: UTC\"");
        assertThat(body(Way.ANTHROPIC_STREAMED)).contains("\"partial_json\":\"zone: UT\"");
        assertThat(body(Way.OLLAMA)).isEqualTo("""
                {"error":"the arguments of the tool call 'clock' must be a JSON object here, not: zone: UTC"}""");
    }
}
