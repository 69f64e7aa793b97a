/**
 * An LLM server for tests: code that calls a model is tested over real HTTP, with answers that the test scripts and calls that
 * it can look at, without a network, a key or a bill.
 *
 * <pre>{@code
 * try (LlmServer server = LlmServer.start().answering(call -> Reply.text("You said: " + call.lastUserText()))) {
 *     ChatModel model = OpenAiChatModel.builder()
 *             .baseUrl(server.baseUrl())
 *             .apiKey("none")
 *             .modelName("gpt-4-0613")
 *             .build();
 *     assertThat(model.chat("Hello")).isEqualTo("You said: Hello");
 * }
 * }</pre>
 *
 * <p>A {@link io.goldunit.testkit.LlmServer} asks the test's script for the {@link io.goldunit.testkit.Reply} to each
 * {@link io.goldunit.testkit.ChatCall}. A {@link io.goldunit.testkit.Fault} takes the reply's place or spoils it, a
 * {@link io.goldunit.testkit.When} says which calls it meets, a {@link io.goldunit.testkit.Latency} how long things take. None of
 * these knows a provider: how calls and replies look on the wire is one {@code Dialect} for each API. In a JUnit test,
 * {@link io.goldunit.testkit.LlmServer.Started} stands where a server is wanted.
 *
 * <p>This module depends on no other part of GoldUnit, so that a project may use it alone.
 */
@NullMarked
package io.goldunit.testkit;

import org.jspecify.annotations.NullMarked;
