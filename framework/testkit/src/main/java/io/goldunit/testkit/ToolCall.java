package io.goldunit.testkit;

import static java.util.Objects.requireNonNull;

import org.apiguardian.api.API;

/**
 * A tool that the model asks for, in a reply or in an earlier turn of a call.
 *
 * @param id by which the tool's result is matched; empty where the API has none, as Ollama
 * @param name of the tool
 * @param arguments as JSON text. Sent as it is where the API sends text; Anthropic and Ollama send an object, so they need one
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ToolCall(String id, String name, String arguments) {

    public ToolCall {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(arguments, "arguments");
    }
}
