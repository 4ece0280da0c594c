package org.antenna.benchmarks.matching;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.antenna.benchmarks.peer.Engine;
import org.antenna.benchmarks.workload.Wishes;
import org.antenna.benchmarks.workload.Workload;
import org.antenna.contracts.Criterion;
import org.antenna.contracts.Rule;
import org.antenna.matching.ReportFacts;
import org.antenna.matching.Wish;
import org.antenna.matching.index.RuleIndex;
import org.antenna.text.Text;

/** What it costs to put single wishes while one thread matches, and what the matching notices of it. */
final class Updates {
    private static final int PUTS_PER_SECOND = 500;
    private static final int PROBES = 50;
    private static final String PROBE = "embassy-probe";
    private static final ReportFacts PROBE_REPORT =
            new ReportFacts(null, List.of(), List.of(), PROBE, List.of("en"), Text.of("probe"));

    private final Engine engine;
    private final Workload workload;
    private final Task task;

    /**
     * @param putP50Micros of one put while a thread matches
     * @param visibleP50Micros from the call of put to the end of the first match in another thread that has the wish
     * @param perSecond puts that were really done
     * @param readers the matching thread meanwhile
     */
    record Measured(
            double putP50Micros,
            double putP99Micros,
            double visibleP50Micros,
            double visibleMostMicros,
            double perSecond,
            Rates readers) {}

    Updates(Engine engine, Workload workload, Task task) {
        this.engine = engine;
        this.workload = workload;
        this.task = task;
    }

    Measured measure() {
        Histogram puts = new Histogram(3);
        AtomicBoolean stop = new AtomicBoolean();
        CompletableFuture<Double> writer = CompletableFuture.supplyAsync(() -> put(stop, puts));
        Rates readers = new Readers<>(EngineKind.facts(Pool.USUAL.reports(workload)), engine::count)
                .measure(1, task.runs(), task.seconds());
        stop.set(true);
        double perSecond = writer.join();
        Histogram visible = probe();
        return new Measured(
                puts.getValueAtPercentile(50) / 1e3,
                puts.getValueAtPercentile(99) / 1e3,
                visible.getValueAtPercentile(50) / 1e3,
                visible.getMaxValue() / 1e3,
                perSecond,
                readers);
    }

    /** New wishes and changed ones in turn, at a steady pace as far as the engine keeps up; puts a second. */
    private double put(AtomicBoolean stop, Histogram latency) {
        Wishes wishes = workload.wishes(task.mix(), task.stemmed());
        long pace = TimeUnit.SECONDS.toNanos(1) / PUTS_PER_SECOND;
        long began = System.nanoTime();
        int done = 0;
        while (!stop.get()) {
            long number = task.rules() + (long) done;
            UUID id = Wishes.id(done % 2 == 0 ? number : done % task.rules());
            RuleIndex.Entry entry = new RuleIndex.Entry(id, wishes.wish(number));
            long before = System.nanoTime();
            engine.put(entry);
            latency.recordValue(System.nanoTime() - before);
            done++;
            LockSupport.parkNanos(began + done * pace - System.nanoTime());
        }
        return done * 1e9 / (System.nanoTime() - began);
    }

    private Histogram probe() {
        Histogram visible = new Histogram(3);
        for (int left = PROBES; left > 0; left--) {
            UUID id = new UUID(-1, left);
            CompletableFuture<Long> seen = CompletableFuture.supplyAsync(() -> firstSeen(id));
            long began = System.nanoTime();
            engine.put(new RuleIndex.Entry(id, wishForProbe()));
            visible.recordValue(Math.max(0, seen.join() - began));
        }
        return visible;
    }

    private long firstSeen(UUID id) {
        while (!engine.found(PROBE_REPORT).contains(id)) {
            Thread.onSpinWait();
        }
        return System.nanoTime();
    }

    private static Wish wishForProbe() {
        Criterion probe = new Criterion(List.of(), List.of(), List.of(), List.of(PROBE), List.of(), null);
        return new Wish.OfRule(new Rule(List.of(probe), List.of(), List.of()));
    }
}
