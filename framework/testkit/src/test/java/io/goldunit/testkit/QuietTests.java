package io.goldunit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("looks at what is printed")
class QuietTests {

    @Test
    void nothingIsPrintedWhateverIsServed() throws Exception {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream sink = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(sink);
        System.setErr(sink);
        try (LlmServer server = LlmServer.start().answering("Yes.")) {
            Clients.model(server).chat("Hello");
            Clients.post(server, "/chat/completions", "no call");
            Clients.get(server, "/nowhere");
            Way.OPENAI_STREAMED.ask(server, "Hello");
            server.failing(Fault.connectionReset());
            assertThatThrownBy(() -> Way.OPENAI_STREAMED.ask(server, "Hello"))
                    .hasRootCauseInstanceOf(IOException.class);
            assertThatThrownBy(() -> Way.ANTHROPIC.ask(server, "Hello")).hasRootCauseInstanceOf(IOException.class);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
