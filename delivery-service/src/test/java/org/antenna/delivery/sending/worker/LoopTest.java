package org.antenna.delivery.sending.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoopTest {
    @Test
    void an_error_of_the_machine_ends_no_loop() throws InterruptedException {
        AtomicInteger rounds = new AtomicInteger();
        CountDownLatch second = new CountDownLatch(1);
        Loop loop = Loop.start("loop", () -> {
            if (rounds.incrementAndGet() == 1) {
                throw new StackOverflowError();
            }
            second.countDown();
            Thread.sleep(Duration.ofMinutes(1));
        });
        assertThat(second.await(20, TimeUnit.SECONDS)).isTrue();
        loop.stop(Duration.ofSeconds(20));
        assertThat(loop.join(Duration.ZERO)).isTrue();
    }
}
