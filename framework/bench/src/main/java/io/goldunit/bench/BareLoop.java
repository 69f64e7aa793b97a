package io.goldunit.bench;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What anybody would write: a pool of threads and a call for each question. */
record BareLoop(ChatModel model) {

    List<String> answers(List<String> questions) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(Golden.AT_ONCE);
        try {
            List<Callable<String>> calls = new ArrayList<>();
            questions.forEach(it -> calls.add(() -> ask(it)));
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    private String ask(String question) {
        ChatRequest request =
                ChatRequest.builder().messages(UserMessage.from(question)).build();
        return model.chat(request).aiMessage().text();
    }
}
