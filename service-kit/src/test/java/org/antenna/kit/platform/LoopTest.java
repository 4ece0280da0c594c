package org.antenna.kit.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LoopTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration FOR_EVER = Duration.ofDays(1);

    private final List<Loop> loops = new ArrayList<>();

    @AfterEach
    void stop() throws InterruptedException {
        Loop.stop(loops, Duration.ZERO);
    }

    @Test
    void steps_follow_each_other_and_a_pause_comes_between_them() throws InterruptedException {
        LinkedBlockingQueue<Long> times = new LinkedBlockingQueue<>();
        AtomicInteger steps = new AtomicInteger();
        start(() -> {
            times.add(System.nanoTime());
            return steps.incrementAndGet() < 3 ? Duration.ZERO : Duration.ofMillis(200);
        });
        long third = 0;
        for (int i = 0; i < 3; i++) {
            third = times.take();
        }
        assertThat(times.take() - third).isGreaterThanOrEqualTo(200_000_000);
    }

    @Test
    void an_error_of_the_machine_ends_no_loop() throws InterruptedException {
        CountDownLatch second = new CountDownLatch(2);
        start(() -> {
            second.countDown();
            throw new StackOverflowError();
        });
        assertThat(second.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_failure_that_cannot_even_be_told_ends_no_loop() throws InterruptedException {
        CountDownLatch second = new CountDownLatch(2);
        start(() -> {
            second.countDown();
            throw new Exception() {
                private static final long serialVersionUID = 1;

                @Override
                public synchronized Throwable getCause() {
                    throw new OutOfMemoryError("on purpose");
                }
            };
        });
        assertThat(second.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void what_a_step_throws_of_interruption_ends_no_loop_and_no_pause() throws InterruptedException {
        LinkedBlockingQueue<Long> times = new LinkedBlockingQueue<>();
        AtomicInteger steps = new AtomicInteger();
        start(() -> {
            times.add(System.nanoTime());
            if (steps.incrementAndGet() == 1) {
                throw new InterruptedException("of somebody else");
            }
            Thread.currentThread().interrupt();
            return Duration.ofMillis(200);
        });
        times.take();
        long second = times.take();
        assertThat(times.take() - second).isGreaterThanOrEqualTo(200_000_000);
    }

    @Test
    void to_finish_ends_a_pause_at_once() throws InterruptedException {
        CountDownLatch first = new CountDownLatch(1);
        Loop loop = start(() -> {
            first.countDown();
            return FOR_EVER;
        });
        first.await();
        loop.finish();
        assertThat(loop.join(LONG)).isTrue();
    }

    @Test
    void a_step_under_way_ends_in_its_own_time() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Loop loop = start(() -> {
            begun.countDown();
            go.await();
            ended.countDown();
            return Duration.ZERO;
        });
        begun.await();
        loop.finish();
        assertThat(loop.join(Duration.ofMillis(100))).isFalse();
        go.countDown();
        Loop.stop(List.of(loop), LONG);
        assertThat(ended.getCount()).isZero();
    }

    @Test
    void a_step_that_takes_too_long_is_broken_off() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Loop loop = start(() -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
            }
            return Duration.ZERO;
        });
        begun.await();
        Loop.stop(List.of(loop), Duration.ofMillis(50));
        assertThat(interrupted.getCount()).isZero();
        assertThat(loop.join(Duration.ZERO)).isTrue();
    }

    @Test
    void for_many_that_hang_one_patience_is_enough() throws InterruptedException {
        int many = 50;
        CountDownLatch begun = new CountDownLatch(many);
        Loops hanging = new Loops();
        for (int i = 0; i < many; i++) {
            hanging.start("hanging-" + i, () -> {
                begun.countDown();
                while (true) {
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        Thread.onSpinWait();
                    }
                }
            });
        }
        begun.await();
        long before = System.nanoTime();
        hanging.stop(new ShutdownEvent());
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(LONG);
    }

    private Loop start(Loop.Step step) {
        Loop loop = Loop.start("loop", step);
        loops.add(loop);
        return loop;
    }
}
