package io.goldunit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What clients hide: what happens on the connection itself. */
class ConnectionTests {

    private static final String CALL = """
            {"model": "m", "stream": true, "messages": [{"role": "user", "content": "Hello"}]}""";

    private final LlmServer server = LlmServer.start().answering("Yes, it is.");
    private final List<String> lines = new ArrayList<>();

    @AfterEach
    void close() {
        server.close();
    }

    /** Reads lines until one holds the text, or to the end. */
    private void readTo(String text) throws IOException {
        URI uri = URI.create(server.rootUrl());
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.getOutputStream()
                    .write("POST /v1/chat/completions HTTP/1.1\r\nHost: test\r\nContent-Length: %d\r\n\r\n%s"
                            .formatted(CALL.length(), CALL)
                            .getBytes(StandardCharsets.US_ASCII));
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(line);
                if (line.contains(text)) {
                    return;
                }
            }
        }
    }

    @Test
    void everyPartIsSentAtItsTime() throws Exception {
        server.pacedBy(Latency.of(Duration.ofHours(1)));
        readTo("\"role\":\"assistant\"");

        assertThat(lines).last().asString().startsWith("data: {");
    }

    @Test
    void aResetConnectionIsResetAndNotClosed() {
        server.failing(Fault.connectionReset());

        assertThatThrownBy(() -> readTo("[DONE]"))
                .isInstanceOf(SocketException.class)
                .hasMessage("Connection reset");
        assertThat(lines).contains("HTTP/1.1 200 OK");
    }
}
