package io.goldunit.examples.library;

import dev.langchain4j.model.chat.ChatModel;
import io.goldunit.call.Tape;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Puts the calls of the application's models on tape; the application itself knows nothing of it. */
@TestConfiguration(proxyBeanMethods = false)
class TapedModels {

    @Bean
    static BeanPostProcessor tape() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof ChatModel model ? Tape.around(model, "library") : bean;
            }
        };
    }
}
