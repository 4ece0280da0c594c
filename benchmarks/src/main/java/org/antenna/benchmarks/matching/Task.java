package org.antenna.benchmarks.matching;

import java.util.List;
import org.antenna.benchmarks.workload.Mix;
import org.jspecify.annotations.Nullable;

/**
 * What one JVM is to measure. Plain values, so that it travels as JSON.
 *
 * @param root of the project
 * @param corpus file of real reports, absent only in a test of the harness
 * @param rules loaded before anything is measured
 * @param stemmed of a hundred rules so many find English words with any ending
 * @param pools which reports are matched, by {@link Pool} name
 * @param threads numbers of threads to measure with, one after the other
 * @param steps whether to measure every {@link Measured.Step}, not only the match
 * @param updates whether to measure what putting costs while others match
 */
record Task(
        String root,
        @Nullable String corpus,
        long seed,
        EngineKind engine,
        Mix mix,
        int rules,
        int stemmed,
        List<String> pools,
        List<Integer> threads,
        boolean steps,
        boolean updates,
        int runs,
        double seconds) {

    Task with(List<Integer> threads, boolean steps, boolean updates) {
        return new Task(root, corpus, seed, engine, mix, rules, stemmed, pools, threads, steps, updates, runs, seconds);
    }
}
