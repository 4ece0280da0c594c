package org.antenna.benchmarks.matching;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.antenna.benchmarks.peer.Engine;
import org.antenna.benchmarks.workload.Wishes;
import org.antenna.benchmarks.workload.Workload;
import org.antenna.contracts.ReportReleased;
import org.antenna.matching.ReportFacts;
import org.antenna.matching.RuleIndex;
import org.jspecify.annotations.Nullable;

/** One engine with so many wishes, measured; a JVM of its own, told by one argument, answering on its standard output. */
public final class Cell {
    private static final int BATCH = 100_000;
    private static final double WARM_UP_SHARE = 1.5;

    private final Task task;
    private final Workload workload;

    private Cell(Task task) throws IOException {
        this.task = task;
        this.workload =
                Workload.read(Path.of(task.root()), task.corpus() == null ? null : Path.of(task.corpus()), task.seed());
    }

    public static void main(String[] arguments) throws IOException {
        ObjectMapper json = new ObjectMapper();
        System.out.println(json.writeValueAsString(measure(json.readValue(arguments[0], Task.class))));
    }

    static Measured measure(Task task) throws IOException {
        return new Cell(task).measure();
    }

    private Measured measure() {
        long before = Heap.used();
        try (Engine engine = task.engine().empty(workload)) {
            double loading = load(engine);
            double heap = (double) (Heap.used() - before) / task.rules();
            Map<String, List<Rates>> matching = new LinkedHashMap<>();
            Map<String, List<Rates>> reading = new HashMap<>();
            for (String name : task.pools()) {
                List<ReportReleased> reports = new Pool(name).reports(workload);
                matching.put(name, rates(EngineKind.facts(reports), engine::count));
                if (task.reading()) {
                    reading.put(name, rates(reports, report -> engine.count(ReportFacts.of(report))));
                }
            }
            Updates.Measured updates = task.updates() ? updates(engine) : null;
            return new Measured(task, loading, heap, matching, reading, updates);
        }
    }

    /** Seconds; the making of the wishes is not in it. */
    private double load(Engine engine) {
        Wishes wishes = workload.wishes(task.mix());
        long nanos = 0;
        for (long from = 0; from < task.rules(); from += BATCH) {
            List<RuleIndex.Entry> entries = wishes.entries(from, Math.min(task.rules(), from + BATCH));
            long began = System.nanoTime();
            engine.load(entries);
            nanos += System.nanoTime() - began;
        }
        return nanos / 1e9;
    }

    private <R> List<Rates> rates(List<R> reports, java.util.function.Function<R, Engine.Count> match) {
        Readers<R> readers = new Readers<>(reports, match);
        readers.measure(1, 1, task.seconds() * WARM_UP_SHARE);
        List<Rates> rates = new ArrayList<>();
        task.threads().forEach(threads -> rates.add(readers.measure(threads, task.runs(), task.seconds())));
        return rates;
    }

    private Updates.Measured updates(Engine engine) {
        return new Updates(engine, workload, task).measure();
    }

    /**
     * @param loadingSeconds of all wishes together
     * @param heapBytes a wish
     * @param matching by pool, reports read before
     * @param reading by pool, the reading of the text included
     */
    record Measured(
            Task task,
            double loadingSeconds,
            double heapBytes,
            Map<String, List<Rates>> matching,
            Map<String, List<Rates>> reading,
            Updates.@Nullable Measured updates) {}
}
