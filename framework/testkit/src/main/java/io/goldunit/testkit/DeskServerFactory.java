package io.goldunit.testkit;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.HttpServer;
import com.github.tomakehurst.wiremock.http.HttpServerFactory;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;
import java.io.IOException;
import java.util.EnumSet;
import wiremock.jakarta.servlet.DispatcherType;
import wiremock.jakarta.servlet.Filter;
import wiremock.jakarta.servlet.FilterChain;
import wiremock.jakarta.servlet.ServletRequest;
import wiremock.jakarta.servlet.ServletResponse;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.servlet.FilterHolder;
import wiremock.org.eclipse.jetty.servlet.ServletContextHandler;

/**
 * Puts the desk before WireMock's stubs, because a stub can neither pace the events of a stream nor break a connection in the
 * middle of a body.
 */
final class DeskServerFactory implements HttpServerFactory {

    private final Desk desk;
    private final Sender sender;

    DeskServerFactory(Desk desk, Sender sender) {
        this.desk = desk;
        this.sender = sender;
    }

    @Override
    public HttpServer buildHttpServer(Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
        return new Jetty11HttpServer(options, admin, stubs) {
            @Override
            protected void decorateMockServiceContextBeforeConfig(ServletContextHandler context) {
                context.addFilter(new FilterHolder(new BeforeStubs()), "/*", EnumSet.of(DispatcherType.REQUEST));
            }
        };
    }

    private final class BeforeStubs implements Filter {

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain stubs) throws IOException {
            HttpServletRequest http = (HttpServletRequest) request;
            sender.send(desk.answer(HttpCall.of(http)), http, (HttpServletResponse) response);
        }
    }
}
