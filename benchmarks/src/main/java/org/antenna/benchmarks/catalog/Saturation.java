package org.antenna.benchmarks.catalog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** As many calls as go, each worker one after the other. */
final class Saturation {
    /** Makes what one worker needs for itself. */
    interface Worker extends AutoCloseable {
        /** @param number of this call among all, from 0 */
        void call(long number) throws Exception;

        @Override
        void close() throws Exception;
    }

    private Saturation() {}

    /** @return calls a second */
    static double run(int workers, Duration time, Callable<Worker> made) throws Exception {
        AtomicLong calls = new AtomicLong();
        long began = System.nanoTime();
        long end = began + time.toNanos();
        List<Future<?>> done = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
            for (int i = 0; i < workers; i++) {
                done.add(threads.submit(() -> {
                    try (Worker worker = made.call()) {
                        while (System.nanoTime() < end) {
                            worker.call(calls.getAndIncrement());
                        }
                    }
                    return calls;
                }));
            }
        }
        for (Future<?> each : done) {
            each.get();
        }
        return calls.get() / ((System.nanoTime() - began) / 1e9);
    }

    /** Requests over one connection of its own; any other status than the expected one ends the benchmark. */
    record Http(HttpConnection connection, Requests requests, int expected) implements Worker {
        /** The request of each number. */
        interface Requests {
            byte[] of(long number);
        }

        @Override
        public void call(long number) throws Exception {
            byte[] request = requests.of(number);
            int status = connection.exchange(request);
            if (status != expected) {
                throw new IllegalStateException("Answered %d to %s"
                        .formatted(status, new String(request, java.nio.charset.StandardCharsets.UTF_8)));
            }
        }

        @Override
        public void close() throws Exception {
            connection.close();
        }
    }
}
