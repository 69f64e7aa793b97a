package io.goldunit.examples.library;

import io.goldunit.testkit.ChatCall;
import io.goldunit.testkit.LlmServer;
import io.goldunit.testkit.Reply;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A model server on this machine, for as long as the application runs. */
@TestConfiguration(proxyBeanMethods = false)
class LocalModel {

    @Bean
    LlmServer server() {
        return LlmServer.start().answering(LocalModel::reply);
    }

    @Bean
    DynamicPropertyRegistrar address(LlmServer server) {
        return properties -> properties.add("library.model.url", server::baseUrl);
    }

    private static Reply reply(ChatCall call) {
        return Reply.text(FactFinder.reply(call.turns().get(0).text(), call.lastUserText()));
    }
}
