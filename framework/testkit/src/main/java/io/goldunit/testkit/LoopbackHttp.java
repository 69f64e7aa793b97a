package io.goldunit.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.Options.ChunkedEncodingPolicy;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.Extension;

/** WireMock on this machine only: quick, quiet, and keeping nothing of what it served. */
final class LoopbackHttp {

    private static final String ADDRESS = "127.0.0.1";

    /**
     * A call keeps its thread while its latency runs. WireMock's asynchronous replies would not, but the threads that they wait
     * on cannot be stopped: a server closed during a long latency would keep the JVM alive to its end.
     */
    private static final int CALLS_AT_ONCE = 256;

    /** An own, empty place: else WireMock reads the stubs that the project under test has under src/test/resources. */
    private static final String STUB_FILES = "io/goldunit/testkit/stubs";

    private final WireMockServer server;

    LoopbackHttp(Extension endpoint) {
        server = new WireMockServer(settings().extensions(endpoint));
        server.stubFor(any(anyUrl()).willReturn(ok()));
        server.start();
    }

    String url() {
        return "http://" + ADDRESS + ":" + server.port();
    }

    void stop() {
        server.stop();
    }

    private static WireMockConfiguration settings() {
        return WireMockConfiguration.options()
                .bindAddress(ADDRESS)
                .dynamicPort()
                .http2PlainDisabled(true)
                .containerThreads(CALLS_AT_ONCE)
                .useChunkedTransferEncoding(ChunkedEncodingPolicy.NEVER)
                .gzipDisabled(true)
                .templatingEnabled(false)
                .disableRequestJournal()
                .stubRequestLoggingDisabled(true)
                .usingFilesUnderClasspath(STUB_FILES);
    }
}
