package io.goldunit.testkit;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** A chat call on its way to its answer. */
record ChatAnswering(Dialect dialect, ChatCall call, Function<? super ChatCall, ? extends Reply> script)
        implements Answering {

    @Override
    public String model() {
        return call.model();
    }

    @Override
    public Reply reply() {
        return scripted(() -> script.apply(call));
    }

    /** What a script says, its own failures included. */
    static Reply scripted(Supplier<? extends Reply> script) {
        try {
            Reply reply = script.get();
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

    @Override
    public Wire write(Reply reply) {
        if (reply instanceof Reply.HttpError error) {
            return error(dialect, error);
        }
        Said said = reply instanceof Reply.Text text ? Said.of(call, text) : Said.nothing(call);
        try {
            return call.streamed()
                    ? Wire.stream(dialect.streamType(), dialect.parts(call, said), reply.latency())
                    : Wire.whole(200, Map.of(), JsonText.write(dialect.whole(said)), reply.latency());
        } catch (IllegalArgumentException e) { // a reply that this API has no form for
            return error(dialect, Reply.error(500, String.valueOf(e.getMessage())));
        }
    }

    static Wire error(Dialect dialect, Reply.HttpError error) {
        String body =
                error.body() == null ? JsonText.write(dialect.error(error.status(), error.message())) : error.body();
        return Wire.whole(error.status(), error.headers(), body, error.latency());
    }
}
