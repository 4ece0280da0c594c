package org.antenna.benchmarks.matching;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.antenna.benchmarks.matching.Measured.Figure;
import org.antenna.benchmarks.matching.Measured.Step;
import org.antenna.benchmarks.peer.Engine;
import org.antenna.benchmarks.peer.OurIndex;
import org.antenna.benchmarks.workload.Workload;
import org.antenna.contracts.ReportReleased;
import org.antenna.matching.ReportFacts;
import org.antenna.matching.index.RuleIndex;

/** One engine with so many wishes, measured; a JVM of its own, told by one argument, answering on its standard output. */
public final class Cell {
    private final Task task;
    private final Workload workload;
    private final Map<Figure, Double> figures = new LinkedHashMap<>();

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
        List<ReportFacts> sample = EngineKind.facts(workload.sample());
        long before = Heap.used();
        try (Engine engine = task.engine().empty(workload)) {
            load(engine);
            if (engine instanceof OurIndex ours) {
                rebuild(ours, sample);
            }
            figures.put(Figure.HEAP_BYTES_A_RULE, (double) (Heap.used() - before) / task.rules());
            candidates(engine, sample);
            Map<String, Map<Step, List<Rates>>> pools = new LinkedHashMap<>();
            task.pools().forEach(name -> pools.put(name, pool(engine, new Pool(name).reports(workload))));
            Updates.Measured updates = task.updates() ? new Updates(engine, workload, task).measure() : null;
            return new Measured(task, figures, pools, updates);
        }
    }

    /** The making of the wishes is not measured. */
    private void load(Engine engine) {
        List<RuleIndex.Entry> entries =
                workload.wishes(task.mix(), task.stemmed()).entries(0, task.rules());
        figures.put(Figure.LOADING_SECONDS, seconds(() -> engine.load(entries)));
    }

    /** As it happens by itself when enough reports were seen; here at a known moment. */
    private void rebuild(OurIndex ours, List<ReportFacts> sample) {
        sample.forEach(ours::count);
        figures.put(Figure.REBUILD_SECONDS, seconds(ours::rebuild));
        figures.put(Figure.INDEX_BYTES_A_RULE, (double) ours.figures().bytes() / task.rules());
        figures.put(Figure.DISTINCT_SHARE, (double) ours.figures().distinct() / task.rules());
    }

    private void candidates(Engine engine, List<ReportFacts> sample) {
        List<ReportFacts> some = sample.subList(0, task.engine().isSlow() ? 10 : sample.size());
        long before = engine.candidates();
        long matches = some.stream().mapToLong(engine::count).sum();
        figures.put(Figure.CANDIDATES_A_REPORT, (double) (engine.candidates() - before) / some.size());
        figures.put(Figure.CANDIDATES_A_MATCH, (double) (engine.candidates() - before) / Math.max(1, matches));
    }

    private Map<Step, List<Rates>> pool(Engine engine, List<ReportReleased> reports) {
        Map<Step, List<Rates>> steps = new LinkedHashMap<>();
        List<ReportFacts> facts = EngineKind.facts(reports);
        steps.put(Step.MATCH, rates(facts, engine::count));
        if (engine instanceof OurIndex ours && task.steps()) {
            steps.put(Step.MATCH_AND_READ_IDS, rates(facts, ours::readIds));
            steps.put(Step.READ_TEXT_AND_MATCH, rates(reports, report -> ours.count(ReportFacts.of(report))));
            steps.put(
                    Step.READ_TEXT,
                    rates(
                            reports,
                            report -> ReportFacts.of(report).text().canonical().length()));
        }
        return steps;
    }

    private <R> List<Rates> rates(List<R> reports, ToIntFunction<R> match) {
        Readers<R> readers = new Readers<>(reports, match);
        readers.warmUp();
        List<Rates> rates = new ArrayList<>();
        task.threads().forEach(threads -> rates.add(readers.measure(threads, task.runs(), task.seconds())));
        return rates;
    }

    private static double seconds(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e9;
    }
}
