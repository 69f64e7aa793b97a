package io.goldunit.testkit;

import java.util.List;

/**
 * A reply with all its figures, ready to be written in any API's form.
 *
 * @param empty whether it holds no answer at all
 */
record Said(
        String model, String text, List<ToolCall> toolCalls, String finishReason, Reply.Usage usage, boolean empty) {

    static Said of(ChatCall call, Reply.Text reply) {
        return of(call, reply, false);
    }

    static Said nothing(ChatCall call) {
        return of(call, Reply.text(""), true);
    }

    private static Said of(ChatCall call, Reply.Text reply, boolean empty) {
        List<String> asked = call.turns().stream().map(ChatCall.Turn::text).toList();
        Reply.Usage usage = reply.usage() == null ? Reply.Usage.ofWords(asked, reply.text()) : reply.usage();
        return new Said(
                reply.model() == null ? call.model() : reply.model(),
                reply.text(),
                reply.toolCalls(),
                reply.finishReason(),
                usage,
                empty);
    }
}
