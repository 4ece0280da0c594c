package org.antenna.benchmarks.catalog;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.antenna.sandbox.PortName;
import org.antenna.sandbox.Sandbox;
import org.antenna.sandbox.postgres.Database;
import org.antenna.sandbox.process.JavaCommand;
import org.antenna.sandbox.process.JvmPart;
import org.antenna.sandbox.process.TcpPort;

/** Reads and writes as fast as they go, in turns with the least that could be done instead. */
record Turns(Path root, Sandbox sandbox, int workers, int runs) {
    private static final Duration A_RUN = Duration.ofSeconds(5);
    private static final int WARM_UP = 6;
    private static final int IDS = 5_000;

    /** Reads by an office, beside a Quarkus that only greets. */
    Map<String, String> reads(String office) throws Exception {
        int catalog = sandbox.ports().of(PortName.CATALOG);
        List<String> ids = new ArrayList<>();
        try (Connection connection = Writes.open(sandbox.postgres().database("catalog"));
                var rows = connection
                        .createStatement()
                        .executeQuery("select report_id from report_version where state = 'RELEASED'"
                                + " and cardinality(audience_regions) = 0 order by md5(report_id::text) limit "
                                + IDS)) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        int port = TcpPort.free();
        Path hello = root.resolve("benchmarks/hello/target/quarkus-app/quarkus-run.jar");
        try (JvmPart bare = new JvmPart(new JvmPart.Launch(
                "hello",
                root.resolve("benchmarks/results/hello"),
                Map.of("hello", port),
                () -> JavaCommand.jar(List.of("-Xmx256m"), hello),
                () -> Map.of("HELLO_PORT", Integer.toString(port)),
                () -> TcpPort.answers(port)))) {
            bare.start();
            byte[] greeting = HttpConnection.get("/hello", "");
            return rates(new LinkedHashMap<>(Map.of(
                    "bare hello", http(port, number -> greeting, 200),
                    "a report",
                            http(
                                    catalog,
                                    number -> HttpConnection.get(
                                            "/reports/" + ids.get((int) (number % ids.size())), office),
                                    200),
                    "a page of twenty", http(catalog, number -> HttpConnection.get("/reports?limit=20", office), 200),
                    "a series",
                            http(
                                    catalog,
                                    number -> HttpConnection.get("/series/international-situation", office),
                                    200))));
        }
    }

    /**
     * Drafts by the desk for one mission after the other, beside the same rows without a service and a bare insert of as many
     * bytes.
     */
    Map<String, String> writes(List<String> missions) throws Exception {
        Database database = sandbox.postgres().database("catalog");
        int catalog = sandbox.ports().of(PortName.CATALOG);
        String desk = sandbox.token(Archive.DESK);
        String body = "港区把岸电、空轨与船期公开在一张表上，货主据此订舱。".repeat(20);
        List<String> drafts =
                missions.stream().map(mission -> draft(mission, body)).toList();
        List<byte[]> requests = drafts.stream()
                .map(draft -> HttpConnection.post("/reports", desk, draft))
                .toList();
        Writes.prepare(database);
        try {
            Map<String, Callable<Saturation.Worker>> contestants = new LinkedHashMap<>();
            contestants.put("bare insert", () -> Writes.to(database, drafts.getFirst()));
            contestants.put("rows of a draft", () -> DraftRows.to(database, missions, body));
            contestants.put("a draft", http(catalog, number -> requests.get((int) (number % requests.size())), 201));
            return rates(contestants);
        } finally {
            Writes.cleanUp(database);
        }
    }

    private static String draft(String mission, String body) {
        return """
                {"mission": "%s", "topics": ["sport.winter"], "about": ["NO"], "handling": "CLEAR",
                 "renditions": [{"language": "zh", "title": "港口", "summary": "", "body": "%s"}]}""".formatted(mission, body);
    }

    private Callable<Saturation.Worker> http(int port, Saturation.Http.Requests requests, int expected) {
        return () -> new Saturation.Http(new HttpConnection(port), requests, expected);
    }

    /** One after the other, again and again, so that what disturbs the machine disturbs all; the first rounds warm up. */
    private Map<String, String> rates(Map<String, Callable<Saturation.Worker>> contestants) throws Exception {
        Map<String, double[]> rates = new LinkedHashMap<>();
        for (int run = -WARM_UP; run < runs; run++) {
            for (var contestant : contestants.entrySet()) {
                double rate = Saturation.run(workers, A_RUN, contestant.getValue());
                if (run >= 0) {
                    rates.computeIfAbsent(contestant.getKey(), name -> new double[runs])[run] = rate;
                }
            }
        }
        Map<String, String> shown = new LinkedHashMap<>();
        rates.forEach((name, each) -> {
            Arrays.sort(each);
            shown.put(
                    name,
                    String.format(
                            Locale.ROOT,
                            "%,.0f (%,.0f to %,.0f)",
                            each[each.length / 2],
                            each[0],
                            each[each.length - 1]));
            System.err.println("  " + name + ": " + shown.get(name));
        });
        return shown;
    }
}
