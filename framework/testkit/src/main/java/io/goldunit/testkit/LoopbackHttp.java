package io.goldunit.testkit;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;

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

    private final Sender sender = new Sender();
    private final WireMockServer server;
    private final String url;

    private LoopbackHttp(Desk desk, WireMockConfiguration settings, boolean secure) {
        server = new WireMockServer(settings.extensions(new DeskServerFactory(desk, sender)));
        server.start();
        url = secure ? "https://" + ADDRESS + ":" + server.httpsPort() : "http://" + ADDRESS + ":" + server.port();
    }

    static LoopbackHttp plain(Desk desk) {
        return new LoopbackHttp(desk, settings().dynamicPort(), false);
    }

    static LoopbackHttp withExpiredCertificate(Desk desk) {
        WireMockConfiguration settings = settings()
                .httpDisabled(true)
                .dynamicHttpsPort()
                .http2TlsDisabled(true)
                .keystorePath(ExpiredCertificate.KEY_STORE)
                .keystoreType("PKCS12")
                .keystorePassword(ExpiredCertificate.PASSWORD)
                .keyManagerPassword(ExpiredCertificate.PASSWORD);
        return new LoopbackHttp(desk, settings, true);
    }

    String url() {
        return url;
    }

    void stop() {
        sender.close();
        server.stop();
    }

    private static WireMockConfiguration settings() {
        return WireMockConfiguration.options()
                .bindAddress(ADDRESS)
                .http2PlainDisabled(true)
                .containerThreads(CALLS_AT_ONCE)
                .gzipDisabled(true)
                .templatingEnabled(false)
                .disableRequestJournal()
                .stubRequestLoggingDisabled(true)
                .usingFilesUnderClasspath(STUB_FILES);
    }
}
