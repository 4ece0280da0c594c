package org.antenna.benchmarks.catalog;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/**
 * Requests that come when they come, whether or not the ones before are answered: the time of each counts from when it was
 * due, so a service that stalls cannot hide it.
 */
final class SteadyRate {
    private static final int CONNECTIONS = 64;
    private static final long LONGEST_NANOS = 60_000_000_000L;

    /** @param kind under which its time is counted, beside {@code all} */
    record Call(String kind, byte[] request) {}

    private final int port;
    private final double perSecond;

    SteadyRate(int port, double perSecond) {
        this.port = port;
        this.perSecond = perSecond;
    }

    /** @return nanoseconds by kind and of {@code all} */
    Map<String, Histogram> run(List<Call> calls) throws Exception {
        AtomicInteger next = new AtomicInteger();
        Map<String, Histogram> times = new TreeMap<>();
        long began = System.nanoTime() + Duration.ofMillis(200).toNanos();
        List<Future<?>> done = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (int i = 0; i < CONNECTIONS; i++) {
                done.add(threads.submit(() -> {
                    work(calls, next, began, times);
                    return times;
                }));
            }
        }
        for (Future<?> each : done) {
            each.get();
        }
        return times;
    }

    private void work(List<Call> calls, AtomicInteger next, long began, Map<String, Histogram> times)
            throws IOException {
        try (HttpConnection connection = new HttpConnection(port)) {
            for (int number = next.getAndIncrement(); number < calls.size(); number = next.getAndIncrement()) {
                Call call = calls.get(number);
                long due = began + (long) (number * 1e9 / perSecond);
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                int status = connection.exchange(call.request());
                if (status != 200) {
                    throw new IOException("Answered " + status + " to "
                            + new String(call.request(), java.nio.charset.StandardCharsets.US_ASCII));
                }
                record(times, call.kind(), System.nanoTime() - due);
            }
        }
    }

    private static void record(Map<String, Histogram> times, String kind, long nanos) {
        synchronized (times) {
            for (String each : List.of(kind, "all")) {
                times.computeIfAbsent(each, fresh -> new Histogram(LONGEST_NANOS, 3))
                        .recordValue(Math.min(nanos, LONGEST_NANOS));
            }
        }
    }
}
