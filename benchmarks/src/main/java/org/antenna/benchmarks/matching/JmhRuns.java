package org.antenna.benchmarks.matching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** {@link MatchJmh} for every mix, size and number of threads of a plan, ours only; each in a fork of its own. */
final class JmhRuns {
    private JmhRuns() {}

    /** @param error half of the 99.9 % confidence interval, as JMH has it */
    record Scored(String mix, int rules, int threads, double reportsPerSecond, double error) {}

    static List<Scored> of(Plan plan) throws RunnerException, JsonProcessingException {
        List<Scored> scored = new ArrayList<>();
        for (Task task : plan.sizes()) {
            if (task.engine() == EngineKind.OURS) {
                for (int threads : task.threads()) {
                    Scored one = run(plan, task, threads);
                    System.err.println(one);
                    scored.add(one);
                }
            }
        }
        return scored;
    }

    private static Scored run(Plan plan, Task task, int threads) throws RunnerException, JsonProcessingException {
        TimeValue turn = TimeValue.milliseconds((long) (plan.seconds() * 1e3));
        RunResult result = new Runner(new OptionsBuilder()
                        .include("\\." + MatchJmh.class.getSimpleName() + "\\.")
                        .param("task", new ObjectMapper().writeValueAsString(task))
                        .forks(1)
                        .jvmArgs("-Xms" + plan.heap(), "-Xmx" + plan.heap(), "-XX:+Use" + plan.gc() + "GC")
                        .warmupIterations(2)
                        .warmupTime(turn)
                        .measurementIterations(plan.runs())
                        .measurementTime(turn)
                        .threads(threads)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle();
        return new Scored(
                task.mix().name().toLowerCase(Locale.ROOT),
                task.rules(),
                threads,
                result.getPrimaryResult().getScore(),
                result.getPrimaryResult().getScoreError());
    }
}
