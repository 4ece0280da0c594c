package org.antenna.benchmarks.matching;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.antenna.benchmarks.peer.Engine;
import org.antenna.benchmarks.peer.OurIndex;
import org.antenna.benchmarks.workload.Workload;
import org.antenna.matching.ReportFacts;
import org.antenna.matching.Vocabulary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The match alone once more, by a harness that others know. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class MatchJmh {
    /** A {@link Task} as JSON; of it engine, workload, mix and rules count. */
    @Param("")
    public String task = "";

    private List<ReportFacts> reports = List.of();
    private Engine engine = new OurIndex(Vocabulary.EMPTY);

    /** Each thread goes through the reports by itself. */
    @State(Scope.Thread)
    public static class Turn {
        int next;
    }

    @Setup(Level.Trial)
    public void load() throws IOException {
        Task what = new ObjectMapper().readValue(task, Task.class);
        Workload workload =
                Workload.read(Path.of(what.root()), what.corpus() == null ? null : Path.of(what.corpus()), what.seed());
        engine = what.engine().empty(workload);
        engine.load(workload.wishes(what.mix(), what.stemmed()).entries(0, what.rules()));
        reports = EngineKind.facts(Pool.USUAL.reports(workload));
        if (engine instanceof OurIndex ours) {
            EngineKind.facts(workload.sample()).forEach(ours::count);
            ours.rebuild();
        }
    }

    @Benchmark
    public int match(Turn turn) {
        return engine.count(reports.get(turn.next++ % reports.size()));
    }
}
