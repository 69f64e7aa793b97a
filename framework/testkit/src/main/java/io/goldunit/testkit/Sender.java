package io.goldunit.testkit;

import com.github.tomakehurst.wiremock.core.FaultInjector;
import com.github.tomakehurst.wiremock.jetty.JettyFaultInjectorFactory;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpUtils;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;

/** Sends responses, each part at its time. What still waits when the server closes is cut off. */
final class Sender {

    private final CountDownLatch closed = new CountDownLatch(1);

    void close() {
        closed.countDown();
    }

    void send(Wire wire, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (closedWithin(wire.delay()) || !sent(wire, response)) {
            connection(request, response).connectionResetByPeer();
        }
    }

    /** Whether the body is to end in good order, and did. */
    private boolean sent(Wire wire, HttpServletResponse response) throws IOException {
        response.setStatus(wire.status());
        wire.headers().forEach(response::setHeader);
        if (!wire.streamed()) {
            response.setContentLength(wire.size() + wire.missing());
        }
        OutputStream body = response.getOutputStream();
        for (int i = 0; i < wire.parts().size(); i++) {
            if (i > 0 && wire.pause() != null && closedWithin(wire.pause().next())) {
                return false;
            }
            body.write(wire.parts().get(i).getBytes(StandardCharsets.UTF_8));
            if (wire.streamed() || wire.pause() != null || wire.missing() > 0) {
                body.flush();
            }
        }
        return wire.missing() == 0;
    }

    private boolean closedWithin(Duration time) {
        try {
            return !time.isZero() && closed.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static FaultInjector connection(HttpServletRequest request, HttpServletResponse response) {
        return new JettyFaultInjectorFactory(new Jetty11HttpUtils()).buildFaultInjector(request, response);
    }
}
