package org.antenna.benchmarks.matching;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Goes through a {@link Plan}: first the engines must agree, then each is measured, at last tables, JSON and a picture. */
public final class MatchingBench {
    private final Plan plan;
    private final Map<String, Object> results = new LinkedHashMap<>();

    private MatchingBench(Plan plan) {
        this.plan = plan;
    }

    /** @throws IllegalArgumentException for options that cannot be read */
    public static void run(Path root, List<String> arguments) throws Exception {
        Plan plan = Plan.of(root, arguments);
        new MatchingBench(plan).run();
    }

    private void run() throws Exception {
        Path folder = Files.createDirectories(plan.root().resolve("benchmarks/results"));
        if (plan.parts().contains(Plan.AGREEMENT)) {
            agree();
        }
        if (plan.parts().contains(Plan.SIZES)) {
            List<Measured> sizes = measured(plan.sizes());
            results.put(Plan.SIZES, sizes);
            Tables.sizes(sizes).forEach(System.out::println);
            Files.writeString(folder.resolve("matching.svg"), Picture.of(sizes));
        }
        steps(Plan.LENGTHS, plan::lengths);
        steps(Plan.STEMMING, plan::stemming);
        if (plan.parts().contains(Plan.JMH)) {
            results.put(Plan.JMH, JmhRuns.of(plan));
        }
        ObjectWriter json = new ObjectMapper().writerWithDefaultPrettyPrinter();
        Files.writeString(folder.resolve("matching.json"), json.writeValueAsString(results));
        System.err.println("Everything is in " + folder.resolve("matching.json"));
    }

    private void steps(String part, Supplier<List<Task>> tasks) throws IOException, InterruptedException {
        if (plan.parts().contains(part)) {
            List<Measured> cells = measured(tasks.get());
            results.put(part, cells);
            Tables.steps(cells).forEach(System.out::println);
        }
    }

    private void agree() throws IOException, InterruptedException {
        for (Task task : plan.agreements()) {
            long fitting = jvm().agree(task);
            System.err.printf(
                    "%s, %,d rules, %d %% with stemming: the engines agree; %,d pairs fit%n",
                    task.mix(), task.rules(), task.stemmed(), fitting);
            if (fitting == 0) {
                throw new IllegalStateException("Nothing fits: the engines agree on nothing worth measuring");
            }
        }
    }

    private List<Measured> measured(List<Task> tasks) throws IOException, InterruptedException {
        List<Measured> measured = new ArrayList<>();
        for (Task task : tasks) {
            System.err.printf(
                    "%s, %s, %,d rules, %d %% with stemming%n",
                    task.engine().shown(), task.mix(), task.rules(), task.stemmed());
            measured.add(jvm().measure(task));
        }
        return measured;
    }

    private MeasuringJvm jvm() {
        return new MeasuringJvm(plan.heap(), plan.gc());
    }
}
