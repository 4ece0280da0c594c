package org.antenna.benchmarks.matching;

import java.util.Arrays;
import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * What the runs of one measurement gave.
 *
 * @param reportsPerSecond of each run, all threads together, ascending
 * @param p50Micros of one report, over all runs
 * @param matches a report, mean
 */
record Rates(int threads, List<Double> reportsPerSecond, double p50Micros, double p99Micros, double matches) {

    static Rates of(int threads, double[] reportsPerSecond, Histogram nanos, double matches) {
        return new Rates(
                threads,
                Arrays.stream(reportsPerSecond).sorted().boxed().toList(),
                nanos.getValueAtPercentile(50) / 1e3,
                nanos.getValueAtPercentile(99) / 1e3,
                matches);
    }

    double median() {
        return reportsPerSecond.get(reportsPerSecond.size() / 2);
    }
}
