package org.antenna.benchmarks.matching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.antenna.benchmarks.Options;
import org.antenna.benchmarks.workload.Mix;
import org.jspecify.annotations.Nullable;

/**
 * What is measured, from the command line.
 *
 * <ul>
 *   <li>{@code --rules 10000,100000,1000000,3000000}
 *   <li>{@code --mixes broad,selective}
 *   <li>{@code --engines ours,lucene,scan,every_rule}, {@code lucene_single} besides
 *   <li>{@code --lucene-most 1000000}: with more rules Lucene Monitor is left out; {@code --every-rule-most 100000} too
 *   <li>{@code --parts agreement,sizes,lengths,stemming,jmh}
 *   <li>{@code --runs 5 --seconds 2}: of each measurement; {@code --quick} makes it 3 runs of half a second
 *   <li>{@code --corpus FILE}: real reports, {@code ../shared/corpora/country-profiles.jsonl} beside the checkout unless
 *       given
 *   <li>{@code --seed 1}
 *   <li>{@code --heap 12g}: of each measuring JVM; {@code --gc Parallel}: its collector
 * </ul>
 */
record Plan(
        Path root,
        @Nullable Path corpus,
        int seed,
        List<Integer> rules,
        List<Mix> mixes,
        List<EngineKind> engines,
        int luceneMost,
        int everyRuleMost,
        Set<String> parts,
        int runs,
        double seconds,
        String heap,
        String gc) {
    private static final int STEMMED = 10;
    private static final int AGREEING_RULES = 10_000;

    static final String AGREEMENT = "agreement";
    static final String SIZES = "sizes";
    static final String LENGTHS = "lengths";
    static final String STEMMING = "stemming";
    static final String JMH = "jmh";

    static Plan of(Path root, List<String> arguments) {
        Options options = new Options(
                arguments,
                Set.of(
                        "--rules",
                        "--mixes",
                        "--engines",
                        "--lucene-most",
                        "--every-rule-most",
                        "--parts",
                        "--runs",
                        "--seconds",
                        "--corpus",
                        "--seed",
                        "--heap",
                        "--gc"),
                Set.of("--quick"));
        boolean quick = options.has("--quick");
        return new Plan(
                root,
                Path.of(options.text(
                        "--corpus",
                        root.resolve("../shared/corpora/country-profiles.jsonl")
                                .normalize()
                                .toString())),
                options.number("--seed", 1),
                options.numbers("--rules", quick ? "10000" : "10000,100000,1000000,3000000"),
                options.texts("--mixes", "broad,selective").stream()
                        .map(mix -> Mix.valueOf(mix.toUpperCase(Locale.ROOT)))
                        .toList(),
                options.texts("--engines", quick ? "ours,lucene,scan" : "ours,lucene,scan,every_rule").stream()
                        .map(engine -> EngineKind.valueOf(engine.toUpperCase(Locale.ROOT)))
                        .toList(),
                options.number("--lucene-most", 1_000_000),
                options.number("--every-rule-most", 100_000),
                Set.copyOf(
                        options.texts("--parts", quick ? "agreement,sizes" : "agreement,sizes,lengths,stemming,jmh")),
                options.number("--runs", quick ? 3 : 5),
                quick ? 0.5 : options.number("--seconds", 2),
                options.text("--heap", "12g"),
                options.text("--gc", "Parallel"));
    }

    /** Each mix once, before anything is measured. */
    List<Task> agreements() {
        List<Integer> shares = parts.contains(STEMMING) ? List.of(0, STEMMED) : List.of(0);
        return tasks(shares, AGREEING_RULES, List.of());
    }

    /** The table of sizes, engines of one size one after the other. */
    List<Task> sizes() {
        List<Task> tasks = new ArrayList<>();
        for (Mix mix : mixes) {
            for (int count : rules) {
                for (EngineKind engine : engines) {
                    if (count <= most(engine)) {
                        boolean ours = engine == EngineKind.OURS;
                        tasks.add(
                                task(engine, mix, count, 0, ours ? List.of(Pool.USUAL, Pool.REAL) : List.of(Pool.USUAL))
                                        .with(List.of(1, 2), ours, engine.takesUpdates()));
                    }
                }
            }
        }
        return tasks;
    }

    /** Reports of 0.1 to 100 KB against the largest number of rules up to a million, each mix. */
    List<Task> lengths() {
        List<Pool> pools = List.of(new Pool("100"), new Pool("1000"), new Pool("10000"), new Pool("100000"));
        return tasks(List.of(0), many(), pools).stream()
                .map(task -> task.with(List.of(1), true, false))
                .toList();
    }

    /** Plain beside so many in a hundred with stemming, each mix. */
    List<Task> stemming() {
        return tasks(List.of(0, STEMMED), many(), List.of(Pool.USUAL)).stream()
                .map(task -> task.with(List.of(1), true, false))
                .toList();
    }

    /** The largest number of rules up to a million. */
    private int many() {
        return rules.stream()
                .filter(each -> each <= 1_000_000)
                .max(Integer::compare)
                .orElse(rules.getFirst());
    }

    private List<Task> tasks(List<Integer> stemmed, int count, List<Pool> pools) {
        return mixes.stream()
                .flatMap(mix -> stemmed.stream().map(share -> task(EngineKind.OURS, mix, count, share, pools)))
                .toList();
    }

    private Task task(EngineKind engine, Mix mix, int count, int stemmed, List<Pool> pools) {
        return new Task(
                root.toString(),
                corpus == null ? null : corpus.toString(),
                seed,
                engine,
                mix,
                count,
                stemmed,
                pools.stream().map(Pool::name).toList(),
                List.of(),
                false,
                false,
                runs,
                seconds);
    }

    private int most(EngineKind engine) {
        return switch (engine) {
            case OURS, SCAN -> Integer.MAX_VALUE;
            case LUCENE, LUCENE_SINGLE -> luceneMost;
            case EVERY_RULE -> everyRuleMost;
        };
    }
}
