package io.goldunit.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server behind an endpoint. */
class ServerTests {

    @ParameterizedTest
    @CsvSource({
        "https://api.openai.com/v1, api.openai.com, 443",
        "http://localhost:11434, localhost, 11434",
        "HTTP://llm.example.com/, llm.example.com, 80",
        "http://10.1.2.80:8080/v1, 10.1.2.80, 8080",
        "https://[2001:db8::1]/v1, 2001:db8::1, 443",
        "wss://stream.example.com, stream.example.com, 443",
    })
    void itsAddressAndPortAreRead(String endpoint, String address, int port) {
        assertThat(Server.of(endpoint)).contains(new Server(address, port));
    }

    @Test
    void namesKeysAndPathsAreLeftOut() {
        assertThat(Server.of("https://user:password@llm.example.com:8443/team/7?key=sk-secret"))
                .contains(new Server("llm.example.com", 8443));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "local model", "localhost:11434", "http://", "/tmp/my.sock", "http://%zz"})
    void whatIsNoAddressHasNoServer(String endpoint) {
        assertThat(Server.of(endpoint)).isEmpty();
    }

    @Test
    void anUnknownEndpointHasNoServer() {
        assertThat(Server.of(null)).isEmpty();
    }
}
