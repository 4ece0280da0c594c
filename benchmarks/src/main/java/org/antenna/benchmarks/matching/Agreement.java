package org.antenna.benchmarks.matching;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.antenna.benchmarks.peer.Engine;
import org.antenna.benchmarks.workload.Workload;
import org.antenna.contracts.ReportReleased;
import org.antenna.matching.ReportFacts;
import org.antenna.matching.Wish;
import org.antenna.matching.index.RuleIndex;

/** Whether the engines answer alike. */
public final class Agreement {
    private static final int REPORTS = 100;

    private Agreement() {}

    /** Told by one argument, a {@link Task}; answers with the number of pairs that fit. */
    public static void main(String[] arguments) throws IOException {
        Task task = new ObjectMapper().readValue(arguments[0], Task.class);
        Workload workload =
                Workload.read(Path.of(task.root()), task.corpus() == null ? null : Path.of(task.corpus()), task.seed());
        List<ReportReleased> reports = new ArrayList<>(workload.reports(REPORTS, Workload.USUAL_BYTES));
        reports.addAll(workload.realReports().stream().limit(REPORTS).toList());
        System.out.println(check(
                workload,
                workload.wishes(task.mix(), task.stemmed()).entries(0, task.rules()),
                reports,
                task.stemmed() == 0
                        ? EnumSet.allOf(EngineKind.class)
                        : EnumSet.of(EngineKind.OURS, EngineKind.EVERY_RULE)));
    }

    /**
     * Asks every engine about every report.
     *
     * @return how many pairs of a wish and a report fit
     * @throws IllegalStateException at the first report on which they differ; says which wish, which report, who has it
     */
    static long check(
            Workload workload, List<RuleIndex.Entry> entries, List<ReportReleased> reports, Set<EngineKind> kinds) {
        Map<EngineKind, Engine> engines = new EnumMap<>(EngineKind.class);
        try {
            for (EngineKind kind : kinds) {
                Engine engine = kind.empty(workload);
                engines.put(kind, engine);
                engine.load(entries);
            }
            Map<UUID, Wish> wishes = new HashMap<>();
            entries.forEach(entry -> wishes.put(entry.id(), entry.wish()));
            long fitting = 0;
            for (ReportReleased report : reports) {
                fitting += check(engines, wishes, report);
            }
            return fitting;
        } finally {
            engines.values().forEach(Engine::close);
        }
    }

    private static int check(Map<EngineKind, Engine> engines, Map<UUID, Wish> wishes, ReportReleased report) {
        ReportFacts facts = ReportFacts.of(report);
        Map<EngineKind, Set<UUID>> found = new EnumMap<>(EngineKind.class);
        engines.forEach((kind, engine) -> found.put(kind, engine.found(facts)));
        Set<UUID> any = new HashSet<>();
        found.values().forEach(any::addAll);
        for (UUID id : any) {
            List<EngineKind> with = found.entrySet().stream()
                    .filter(each -> each.getValue().contains(id))
                    .map(Map.Entry::getKey)
                    .toList();
            if (with.size() < engines.size()) {
                throw new IllegalStateException("The engines differ: only %s found the wish%n%s%nin the report%n%s"
                        .formatted(with, wishes.get(id), report));
            }
        }
        return any.size();
    }
}
