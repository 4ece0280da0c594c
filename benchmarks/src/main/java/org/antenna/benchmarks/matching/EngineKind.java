package org.antenna.benchmarks.matching;

import java.util.List;
import org.antenna.benchmarks.peer.CompiledScan;
import org.antenna.benchmarks.peer.Engine;
import org.antenna.benchmarks.peer.EveryRule;
import org.antenna.benchmarks.peer.Han;
import org.antenna.benchmarks.peer.LucenePeer;
import org.antenna.benchmarks.peer.OurIndex;
import org.antenna.benchmarks.workload.Workload;
import org.antenna.contracts.ReportReleased;
import org.antenna.matching.ReportFacts;

/** Who is measured. */
enum EngineKind {
    OURS("ours"),
    SCAN("compiled scan"),
    EVERY_RULE("every rule"),
    LUCENE("Lucene Monitor"),
    LUCENE_SINGLE("Lucene Monitor, single Han characters");

    private final String shown;

    EngineKind(String shown) {
        this.shown = shown;
    }

    String shown() {
        return shown;
    }

    /** Whether a thousand reports would take minutes at 1,000,000 wishes. */
    boolean isSlow() {
        return this != OURS;
    }

    /** Whether wishes can come while others match. */
    boolean takesUpdates() {
        return switch (this) {
            case OURS, LUCENE, LUCENE_SINGLE -> true;
            case SCAN, EVERY_RULE -> false;
        };
    }

    Engine empty(Workload workload) {
        return switch (this) {
            case OURS -> new OurIndex(workload.vocabulary());
            case SCAN -> new CompiledScan(workload.vocabulary());
            case EVERY_RULE -> new EveryRule(workload.vocabulary());
            case LUCENE -> new LucenePeer(workload.vocabulary(), facts(workload.sample()), Han.PAIRS);
            case LUCENE_SINGLE -> new LucenePeer(workload.vocabulary(), facts(workload.sample()), Han.SINGLE);
        };
    }

    static List<ReportFacts> facts(List<ReportReleased> reports) {
        return reports.stream().map(ReportFacts::of).toList();
    }
}
