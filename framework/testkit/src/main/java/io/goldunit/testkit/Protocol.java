package io.goldunit.testkit;

import org.apiguardian.api.API;

/** The API that a call speaks. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Protocol {
    /** {@code POST /v1/chat/completions} and {@code POST /v1/embeddings}. */
    OPENAI,
    /** {@code POST /v1/messages}. */
    ANTHROPIC,
    /** {@code POST /api/chat}. */
    OLLAMA
}
