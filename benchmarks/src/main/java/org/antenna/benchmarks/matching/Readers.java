package org.antenna.benchmarks.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.HdrHistogram.Histogram;

/** Threads that match one report after the other for a while. */
final class Readers<R> {
    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(2);

    private static final int LONGEST_WARM_UP = 20;
    private static final double RISING = 1.03;

    private final List<R> reports;
    private final ToIntFunction<R> match;

    /** @param done reports of one thread in one run, and the time it took from the first to the last */
    private record Lap(int done, long nanos, long matches, Histogram latency) {}

    Readers(List<R> reports, ToIntFunction<R> match) {
        this.reports = List.copyOf(reports);
        this.match = match;
    }

    /** Until a second brings no more than the best one before it did, twice; compilers take their time. */
    void warmUp() {
        double best = 0;
        int flat = 0;
        for (int second = 0; second < LONGEST_WARM_UP && flat < 2; second++) {
            double rate = measure(1, 1, 1).median();
            flat = rate > best * RISING ? 0 : flat + 1;
            best = Math.max(best, rate);
        }
    }

    Rates measure(int threads, int runs, double seconds) {
        double[] rates = new double[runs];
        Histogram latency = histogram();
        long done = 0;
        long matches = 0;
        for (int run = 0; run < runs; run++) {
            for (Lap lap : laps(threads, run, seconds)) {
                rates[run] += lap.done() * 1e9 / lap.nanos();
                latency.add(lap.latency());
                done += lap.done();
                matches += lap.matches();
            }
        }
        return Rates.of(threads, rates, latency, (double) matches / done);
    }

    private List<Lap> laps(int threads, int run, double seconds) {
        List<Future<Lap>> laps = new ArrayList<>();
        try (ExecutorService readers = Executors.newFixedThreadPool(threads)) {
            for (int thread = 0; thread < threads; thread++) {
                int from = reports.size() * thread / threads + run * 97;
                laps.add(readers.submit(() -> lap(from, (long) (seconds * 1e9))));
            }
            List<Lap> done = new ArrayList<>();
            for (Future<Lap> lap : laps) {
                done.add(lap.get());
            }
            return done;
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Lap lap(int from, long limit) {
        Histogram latency = histogram();
        long matches = 0;
        int done = 0;
        long began = System.nanoTime();
        long before = began;
        while (before - began < limit) {
            matches += match.applyAsInt(reports.get((from + done) % reports.size()));
            long now = System.nanoTime();
            latency.recordValue(Math.min(LONGEST_NANOS, now - before));
            before = now;
            done++;
        }
        return new Lap(done, before - began, matches, latency);
    }

    private static Histogram histogram() {
        return new Histogram(LONGEST_NANOS, 3);
    }
}
