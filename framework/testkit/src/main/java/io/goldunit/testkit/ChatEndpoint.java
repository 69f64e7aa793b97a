package io.goldunit.testkit;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.Arrays;
import java.util.function.Function;

/** Every request comes here: it is read, the script is asked, the reply is written. */
final class ChatEndpoint implements ResponseDefinitionTransformerV2 {

    private static final String PATH = "/v1/chat/completions";

    private final ReceivedCalls received;
    private volatile Function<? super ChatCall, ? extends Reply> script =
            call -> Reply.error(500, "the test server has no script: LlmServer.answering says what it answers");

    ChatEndpoint(ReceivedCalls received) {
        this.received = received;
    }

    void follow(Function<? super ChatCall, ? extends Reply> next) {
        script = next;
    }

    @Override
    public String getName() {
        return "chat";
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        Request request = event.getRequest();
        String path = request.getUrl().split("\\?", 2)[0];
        if (!path.equals(PATH) || !request.getMethod().equals(RequestMethod.POST)) {
            return error(Reply.error(
                    404, "the test server has no %s %s, only POST %s".formatted(request.getMethod(), path, PATH)));
        }
        try {
            return answer(OpenAiRequest.read(request.getBody()));
        } catch (MalformedCallException e) {
            return error(Reply.error(400, e.problem()));
        }
    }

    private ResponseDefinition answer(ChatCall call) {
        received.add(call);
        Reply reply = ask(call);
        if (reply instanceof Reply.HttpError error) {
            return error(error);
        }
        return response(200, reply, OpenAiResponse.write(call, (Reply.Text) reply))
                .build();
    }

    private Reply ask(ChatCall call) {
        try {
            Reply reply = script.apply(call);
            return reply == null ? Reply.error(500, "the script of the test server returned null, not a reply") : reply;
        } catch (Throwable e) { // an assertion that fails in a script must reach the caller like any exception
            return Reply.error(500, "the script of the test server threw " + e + place(e));
        }
    }

    /** The first place outside the JDK, because the stack trace itself does not reach the client. */
    private static String place(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getModuleName() == null)
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
    }

    private static ResponseDefinition error(Reply.HttpError error) {
        ResponseDefinitionBuilder response = response(error.status(), error, OpenAiResponse.write(error));
        error.headers().forEach(response::withHeader);
        return response.build();
    }

    private static ResponseDefinitionBuilder response(int status, Reply reply, byte[] body) {
        return ResponseDefinitionBuilder.responseDefinition()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withFixedDelay((int) Math.min(reply.latency().toMillis(), Integer.MAX_VALUE))
                .withBody(body);
    }
}
