package org.antenna.benchmarks.matching;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one {@link Cell} measured.
 *
 * @param pools by name of the {@link Pool}, then by step, one for each number of threads
 */
record Measured(
        Task task,
        Map<Figure, Double> figures,
        Map<String, Map<Step, List<Rates>>> pools,
        Updates.@Nullable Measured updates) {

    /** What is done with each report. */
    enum Step {
        /** The text was read before; the answer is made and not looked into. */
        MATCH,
        /** And every id of the answer is read. */
        MATCH_AND_READ_IDS,
        /** From the event to the answer, as delivery-service does it. */
        READ_TEXT_AND_MATCH,
        /** Nothing else; {@link Rates#matches} are characters here. */
        READ_TEXT
    }

    enum Figure {
        LOADING_SECONDS,
        REBUILD_SECONDS,
        /** By the difference of reachable bytes before and after loading. */
        HEAP_BYTES_A_RULE,
        /** As the index itself counts. */
        INDEX_BYTES_A_RULE,
        /** Of the rules, so many are not equal to another: 1 is all. */
        DISTINCT_SHARE,
        /** Rules evaluated. */
        CANDIDATES_A_REPORT,
        CANDIDATES_A_MATCH
    }

    double figure(Figure figure) {
        return figures.getOrDefault(figure, Double.NaN);
    }

    /** Of the match alone. */
    Rates rates(Pool pool, int threads) {
        return pools.getOrDefault(pool.name(), Map.of()).getOrDefault(Step.MATCH, List.of()).stream()
                .filter(each -> each.threads() == threads)
                .findFirst()
                .orElseThrow();
    }
}
