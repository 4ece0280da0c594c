package org.antenna.benchmarks.catalog;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.HdrHistogram.Histogram;
import org.antenna.benchmarks.Options;
import org.antenna.benchmarks.workload.Searches;
import org.antenna.benchmarks.workload.Workload;
import org.antenna.sandbox.PortName;
import org.antenna.sandbox.Ports;
import org.antenna.sandbox.Sandbox;
import org.antenna.sandbox.identity.Claims;
import org.antenna.sandbox.process.Await;
import org.antenna.sandbox.rest.RestClient;

/**
 * Loads an archive through the import, then searches it at a steady rate, and reads and writes as fast as it goes.
 *
 * <ul>
 *   <li>{@code --reports 1000000}
 *   <li>{@code --rate 50 --seconds 60}: searches a second, and for how long a run
 *   <li>{@code --runs 5}
 *   <li>{@code --workers 16}: connections of reads and writes
 *   <li>{@code --parts search,reads,writes}
 *   <li>{@code --home FOLDER}: keeps the archive there, and uses the one that is there
 *   <li>{@code --heap 1g}: of the catalogue
 *   <li>{@code --corpus FILE}: real reports of which the English text comes
 * </ul>
 */
public final class CatalogBench {
    private static final Duration FILED = Duration.ofMinutes(60);

    private static final Duration QUIET = Duration.ofSeconds(10);

    private static final Duration WARM_UP = Duration.ofSeconds(60);
    /** What waits, segments, the last of them, and whether postings are left of segments that are no more. */
    private static final String FILING = """
            with recursive posted (segment) as (
                select min(segment) from search_posting
                union all
                select (select min(p.segment) from search_posting p where p.segment > posted.segment)
                from posted where posted.segment is not null)
            select (select count(*) from (select from search_entry where segment is null limit 1000) as few),
                   (select count(*) from search_segment),
                   (select coalesce(max(id), 0) from search_segment),
                   (select count(*) from posted where segment not in (select id from search_segment))""";

    private record Standing(int waiting, int segments, long last, int left) {}

    private final Path root;
    private final Options options;
    private final int runs;
    private final Map<String, Object> results = new LinkedHashMap<>();

    private CatalogBench(Path root, Options options) {
        this.root = root;
        this.options = options;
        this.runs = options.number("--runs", 5);
    }

    /** @throws IllegalArgumentException for options that cannot be read */
    public static void run(Path root, List<String> arguments) throws Exception {
        Set<String> names = Set.of(
                "--reports", "--rate", "--seconds", "--runs", "--workers", "--parts", "--home", "--corpus", "--heap");
        new CatalogBench(root, new Options(arguments, names, Set.of())).run();
    }

    private void run() throws Exception {
        Path folder = Files.createDirectories(root.resolve("benchmarks/results"));
        String kept = options.text("--home", "");
        Path home = kept.isEmpty() ? Files.createTempDirectory(folder, "catalog") : Path.of(kept);
        boolean fresh = !Files.exists(home.resolve("loaded"));
        Path corpus = Path.of(options.text(
                "--corpus",
                root.resolve("../shared/corpora/country-profiles.jsonl").toString()));
        Workload workload = Workload.read(root, corpus, 1);
        System.setProperty("antenna.sandbox.catalog.heap", options.text("--heap", "1g"));
        try (Sandbox sandbox = new Sandbox(root, home, Ports.random())) {
            System.err.println("Starting a sandbox of its own");
            sandbox.start();
            if (fresh) {
                load(sandbox, workload);
                Files.writeString(home.resolve("loaded"), "");
            }
            sandbox.service("delivery").stop();
            Turns turns = new Turns(root, sandbox, options.number("--workers", 16), runs);
            List<String> parts = options.texts("--parts", "search,reads,writes");
            if (parts.contains("search")) {
                awaitFiled(sandbox);
                search(sandbox, workload.searches());
            }
            if (parts.contains("reads")) {
                results.put("reads a second", turns.reads(office(sandbox)));
            }
            if (parts.contains("writes")) {
                results.put("writes a second", turns.writes(workload.missions()));
            }
        }
        String json = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(results);
        Files.writeString(folder.resolve("catalog.json"), json);
        System.out.println(json);
    }

    private void load(Sandbox sandbox, Workload workload) throws Exception {
        Archive archive = new Archive(sandbox, workload);
        archive.prepare();
        int reports = options.number("--reports", 1_000_000);
        System.err.printf(Locale.ROOT, "Importing %,d reports%n", reports);
        results.put("reports", reports);
        results.put("imported a second", Math.round(archive.load(reports)));
        archive.awaitReader(new RestClient(sandbox.service("catalog").url(), office(sandbox)));
        try (Connection connection = Writes.open(sandbox.postgres().database("catalog"));
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    /** A search over what still waits to be filed, or beside merges, is another one than the figures are about. */
    private void awaitFiled(Sandbox sandbox) throws SQLException {
        System.err.println("Waiting until the search has filed, merged and tidied up");
        long began = System.nanoTime();
        try (Connection connection = Writes.open(sandbox.postgres().database("catalog"));
                var statement = connection.createStatement();
                PreparedStatement filing = connection.prepareStatement(FILING)) {
            Standing[] last = {standing(filing)};
            Await.until(FILED, () -> {
                sleep();
                Standing now = standing(filing);
                boolean still = now.equals(last[0]) && now.waiting() < 1_000 && now.left() == 0;
                last[0] = now;
                return still;
            });
            results.put("segments", last[0].segments());
            statement.execute("vacuum analyze");
        }
        results.put("filed in the background for, s", Math.round((System.nanoTime() - began) / 1e9));
    }

    private static Standing standing(PreparedStatement filing) {
        try (ResultSet rows = filing.executeQuery()) {
            rows.next();
            return new Standing(rows.getInt(1), rows.getInt(2), rows.getLong(3), rows.getInt(4));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(QUIET);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every other search is the desk's, which reads everything, the others an office's. */
    private void search(Sandbox sandbox, Searches searches) throws Exception {
        int rate = options.number("--rate", 50);
        int seconds = options.number("--seconds", 60);
        SteadyRate steady = new SteadyRate(sandbox.ports().of(PortName.CATALOG), rate);
        String desk = sandbox.token(Archive.DESK);
        String office = office(sandbox);
        System.err.printf("Searching, %d a second%n", rate);
        steady.run(calls(searches, rate * (int) WARM_UP.toSeconds(), desk, office));
        List<Map<String, Object>> measured = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            measured.add(shown(steady.run(calls(searches, rate * seconds, desk, office))));
            System.err.println("  " + measured.getLast().get("all"));
        }
        results.put("search at " + rate + " a second, ms", measured);
    }

    private static List<SteadyRate.Call> calls(Searches searches, int count, String desk, String office) {
        List<SteadyRate.Call> calls = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Searches.Search search = searches.next();
            StringBuilder path = new StringBuilder("/search?limit=20");
            search.filters()
                    .forEach((name, value) ->
                            path.append('&').append(name).append('=').append(value));
            if (search.text() != null) {
                path.append("&q=").append(RestClient.encode(search.text()));
            }
            calls.add(new SteadyRate.Call(
                    search.kind(), HttpConnection.get(path.toString(), i % 2 == 0 ? desk : office)));
        }
        return calls;
    }

    private static Map<String, Object> shown(Map<String, Histogram> times) {
        Map<String, Object> shown = new LinkedHashMap<>();
        times.forEach((kind, nanos) -> shown.put(
                kind,
                String.format(
                        Locale.ROOT,
                        "p50 %.1f, p95 %.1f, p99 %.1f, most %.1f, of %,d",
                        nanos.getValueAtPercentile(50) / 1e6,
                        nanos.getValueAtPercentile(95) / 1e6,
                        nanos.getValueAtPercentile(99) / 1e6,
                        nanos.getMaxValue() / 1e6,
                        nanos.getTotalCount())));
        return shown;
    }

    private static String office(Sandbox sandbox) {
        return sandbox.token(Claims.of("regional-officer", Archive.OFFICE));
    }
}
