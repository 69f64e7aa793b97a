package io.goldunit.examples.station;

import io.goldunit.testkit.ChatCall;
import io.goldunit.testkit.LlmServer;
import io.goldunit.testkit.Reply;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A model server on this machine, for as long as the application runs. */
public class LocalModel implements QuarkusTestResourceLifecycleManager {

    private final LlmServer server = LlmServer.start();

    @Override
    public Map<String, String> start() {
        server.answering(LocalModel::reply);
        return Map.of("station.model.url", server.baseUrl());
    }

    private static Reply reply(ChatCall call) {
        return Reply.text(FactFinder.reply(call.turns().get(0).text(), call.lastUserText()));
    }

    @Override
    public void stop() {
        server.close();
    }
}
