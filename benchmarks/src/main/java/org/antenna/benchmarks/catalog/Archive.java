package org.antenna.benchmarks.catalog;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;
import org.antenna.benchmarks.workload.Workload;
import org.antenna.contracts.Rendition;
import org.antenna.contracts.ReportReleased;
import org.antenna.sandbox.Sandbox;
import org.antenna.sandbox.process.Await;
import org.antenna.sandbox.rest.RestClient;

/**
 * Ten years of generated reports, imported as a desk would: in order of time, in either language, half of them for
 * everyone, three of ten for regions, the others for one province.
 */
final class Archive {
    static final String DESK = "zhao.min";
    static final String OFFICE = "office-bench";

    private static final int BYTES = 1_700;
    private static final int LINES = 500;
    private static final int SENDERS = 3;
    private static final Instant FIRST = Instant.parse("2016-11-01T00:00:00Z");
    private static final Duration SPAN = Duration.ofDays(3_650);
    private static final List<String> PROVINCES = List.of("CN-HE", "CN-GD", "CN-SC", "CN-ZJ", "CN-LN", "CN-XJ");

    private final RestClient catalog;
    private final RestClient subscription;
    private final Workload workload;
    private final ObjectMapper json = new ObjectMapper();

    Archive(Sandbox sandbox, Workload workload) {
        this.catalog = new RestClient(sandbox.service("catalog").url(), sandbox.token(DESK));
        this.subscription = new RestClient(sandbox.service("subscription").url(), sandbox.token(DESK));
        this.workload = workload;
    }

    /** The missions and series that the reports name, and an office in Hebei that reads. */
    void prepare() throws Exception {
        for (String mission : workload.missions()) {
            String country = mission.substring(mission.lastIndexOf('-') + 1).toUpperCase(Locale.ROOT);
            require(catalog.put("/missions/" + mission, json.readTree("""
                    {"kind": "%s", "hostCountries": ["%s"], "city": "%s", "name": {"zh": "%s", "en": "%s"}}""".formatted(
                    mission.startsWith("embassy") ? "EMBASSY" : "CONSULATE", country, country, mission, mission))));
        }
        for (String series : workload.series()) {
            if (!catalog.get("/series/" + series).isSuccess()) {
                require(catalog.post("/series", json.readTree("""
                        {"code": "%s", "name": {"zh": "测速", "en": "Bench"}, "description": {"zh": "测速", "en": "Bench"},
                         "curator": "mfa", "cadence": "IRREGULAR",
                         "defaultAudience": {"classes": ["REGION"], "regions": [], "organisations": []}}""".formatted(series))));
            }
        }
        require(subscription.put("/organisations/" + OFFICE, json.readTree("""
                {"organisationClass": "REGION", "name": {"zh": "单位", "en": "Office"}, "region": "CN-HE",
                 "mailDomains": ["bench.example"]}""")));
    }

    /** @return reports a second */
    double load(int reports) throws Exception {
        Iterator<ReportReleased> source = workload.archive(2 * BYTES).iterator();
        RandomGenerator random = new SplittableRandom(1);
        Semaphore room = new Semaphore(2 * SENDERS);
        List<Future<?>> sent = new ArrayList<>();
        long began = System.nanoTime();
        try (ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
            for (int from = 0; from < reports; from += LINES) {
                List<String> lines = new ArrayList<>();
                for (int number = from; number < Math.min(reports, from + LINES); number++) {
                    lines.add(line(number, reports, source.next(), random));
                }
                room.acquire();
                sent.add(senders.submit(() -> {
                    try {
                        send(lines);
                    } finally {
                        room.release();
                    }
                }));
                if (from % 100_000 == 0 && from > 0) {
                    System.err.printf(
                            Locale.ROOT, "  %,d at %,.0f a second%n", from, from * 1e9 / (System.nanoTime() - began));
                }
            }
        }
        for (Future<?> each : sent) {
            each.get();
        }
        return reports * 1e9 / (System.nanoTime() - began);
    }

    /** Waits until the catalogue knows the office, which it hears of by events. */
    void awaitReader(RestClient office) {
        Await.until(
                Duration.ofMinutes(2),
                () -> office.get("/reports?limit=1").body().path("items").size() == 1);
    }

    private void send(List<String> lines) {
        RestClient.Answer answer = require(catalog.postLines("/reports/import", lines));
        if (answer.body().path("imported").asInt() != lines.size()) {
            throw new IllegalStateException("Not all were imported: " + answer.body());
        }
    }

    private String line(int number, int of, ReportReleased report, RandomGenerator random) {
        Rendition rendition = report.renditions().get(random.nextInt(5) < 3 ? 0 : 1);
        ObjectNode line = json.createObjectNode()
                .put("externalId", Integer.toString(number))
                .put("mission", report.mission())
                .put("language", rendition.language())
                .put("title", rendition.title())
                .put("summary", rendition.summary())
                .put("body", rendition.body())
                .put("bodyFormat", "text/plain")
                .put(
                        "publishedAt",
                        FIRST.plus(SPAN.multipliedBy(number).dividedBy(of)).toString());
        if (report.series() != null) {
            line.put("series", report.series());
        }
        report.topics().forEach(line.withArray("topics")::add);
        report.about().forEach(line.withArray("about")::add);
        ObjectNode audience = line.putObject("audience");
        int share = random.nextInt(10);
        audience.putArray("classes").add("REGION");
        if (share < 5) {
            audience.withArray("classes").add("ENTERPRISE").add("MISSION").add("MINISTRY");
        } else if (share >= 8) {
            audience.putArray("regions").add(PROVINCES.get(random.nextInt(PROVINCES.size())));
        }
        return line.toString();
    }

    static RestClient.Answer require(RestClient.Answer answer) {
        if (!answer.isSuccess()) {
            throw new IllegalStateException("Answered " + answer.status() + ": " + answer.body());
        }
        return answer;
    }
}
