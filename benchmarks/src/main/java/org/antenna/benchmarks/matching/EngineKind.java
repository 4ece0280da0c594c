package org.antenna.benchmarks.matching;

import java.util.List;
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

    Engine empty(Workload workload) {
        return switch (this) {
            case OURS -> new OurIndex(workload.vocabulary());
            case EVERY_RULE -> new EveryRule(workload.vocabulary());
            case LUCENE -> new LucenePeer(workload.vocabulary(), facts(workload.sample()), Han.PAIRS);
            case LUCENE_SINGLE -> new LucenePeer(workload.vocabulary(), facts(workload.sample()), Han.SINGLE);
        };
    }

    static List<ReportFacts> facts(List<ReportReleased> reports) {
        return reports.stream().map(ReportFacts::of).toList();
    }
}
