package io.goldunit.call.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ThreadsTests {

    @Test
    void soManyWorkersRunAtOnceAndHaveNames() throws Exception {
        ExecutorService workers = Threads.workers("goldunit-faq", 3);
        CountDownLatch together = new CountDownLatch(3);
        Callable<String> name = () -> {
            together.countDown();
            together.await();
            return Thread.currentThread().getName() + " "
                    + Thread.currentThread().isDaemon();
        };
        List<Future<String>> names = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            names.add(workers.submit(name));
        }

        assertThat(names)
                .extracting(Future::get)
                .containsExactlyInAnyOrder("goldunit-faq-1 true", "goldunit-faq-2 true", "goldunit-faq-3 true");
        workers.shutdownNow();
    }

    @Test
    void theyAreVirtualWhereTheJvmHasSuch() throws Exception {
        ExecutorService workers = Threads.workers("goldunit", 1);

        String type = workers.submit(() -> Thread.currentThread().getClass().getSimpleName())
                .get();

        boolean has = Runtime.version().feature() >= 21;
        assertThat(type).isEqualTo(has ? "VirtualThread" : "Thread");
        workers.shutdownNow();
    }
}
