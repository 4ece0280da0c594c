package org.antenna.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.antenna.benchmarks.catalog.CatalogBench;
import org.antenna.benchmarks.matching.MatchingBench;

/** {@code ./antenna bench NAME [options]}. */
public final class Benchmarks {
    /** Runs with the root of the project and what stands behind the name. */
    private interface Run {
        void with(Path root, List<String> options) throws Exception;
    }

    private record Known(String what, Run run) {}

    private static final Map<String, Known> KNOWN = new TreeMap<>(Map.of(
            "alerts",
            new Known("one release to many mailboxes: mails a second, and the bare catcher beside it", Alerts::run),
            "reach",
            new Known(
                    "whom a draft would reach, at 1,000,000 subscriptions: seconds until the answer", ReachBench::run),
            "import",
            new Known(
                    "JSON Lines into the catalogue: reports a second, new and again, and a bare INSERT beside it",
                    Imports::run),
            "catalog",
            new Known(
                    "search over 1,000,000 reports; reads beside a bare Quarkus, writes beside a bare insert",
                    CatalogBench::run),
            "matching",
            new Known(
                    "reports against 10,000 to 3,000,000 rules: reports a second, beside brute force and Lucene Monitor",
                    MatchingBench::run)));

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        Known known = arguments.length == 0 ? null : KNOWN.get(arguments[0]);
        if (known == null) {
            if (arguments.length > 0) {
                System.err.println("There is no benchmark named " + arguments[0] + ".");
            }
            KNOWN.forEach((name, each) -> System.err.printf("  %-10s %s%n", name, each.what()));
            System.exit(arguments.length == 0 ? 0 : 2);
            return;
        }
        try {
            known.run()
                    .with(
                            Path.of(System.getProperty("antenna.root")),
                            List.of(arguments).subList(1, arguments.length));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }
}
