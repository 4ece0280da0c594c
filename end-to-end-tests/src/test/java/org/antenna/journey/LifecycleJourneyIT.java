package org.antenna.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.antenna.sandbox.mail.CaughtMail;
import org.antenna.sandbox.process.Await;
import org.antenna.sandbox.process.Part;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A report on its way to its readers: seen by two, held until its time, taken from some. */
class LifecycleJourneyIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String HEBEI = "duty@hebei-fao.example";
    private static final String JILIN = "duty@jilin-fao.example";
    private static World world;
    private static Rest mission;
    private static Rest desk;

    @BeforeAll
    static void begin() throws Exception {
        world = World.begin("lifecycle");
        mission = world.as("catalog", "mission-officer", "embassy-no");
        desk = world.desk("catalog");
        Map<String, Object> embassy = Map.of(
                "kind",
                "EMBASSY",
                "hostCountries",
                List.of("NO"),
                "city",
                "Oslo",
                "name",
                Map.of("zh", "驻挪威大使馆", "en", "Embassy in Norway"));
        desk.put("/missions/embassy-no", embassy).expect(201);
        office("hebei-fao", "CN-HE");
        office("jilin-fao", "CN-JL");
    }

    @AfterAll
    static void end() {
        world.close();
    }

    @Test
    void two_persons_release_what_is_not_for_everyone() throws Exception {
        String id = written("两人放行", "AMBER");
        mission.post("/reports/" + id + "/submission", null).expect(200);
        refused(mission.post("/reports/" + id + "/release", read(mission, id)), "second-person-needed");
        desk.post("/reports/" + id + "/return", Map.of("remark", "请注明来源。")).expect(200);
        JsonNode remarks =
                mission.get("/reports/" + id + "/remarks").expect(200).body();
        assertThat(remarks.at("/items/0/text").asText()).isEqualTo("请注明来源。");
        Map<String, Object> seen = read(desk, id);
        long revision = mission.get("/reports/" + id).body().path("revision").asLong();
        mission.put("/reports/" + id, revision, report("两人放行（改）", "AMBER")).expect(200);
        mission.post("/reports/" + id + "/submission", null).expect(200);
        refused(desk.post("/reports/" + id + "/release", seen), "changed-meanwhile");

        desk.post("/reports/" + id + "/release", read(desk, id)).expect(200);

        received("两人放行（改）", HEBEI, JILIN);
    }

    @Test
    void an_embargo_that_ends_during_an_outage_is_released_once_when_the_service_is_back() throws Exception {
        String id = written("解禁", "GREEN");
        Instant due = Clock.systemUTC().instant().plusSeconds(5);
        mission.post("/reports/" + id + "/release", Map.of("notBefore", due.toString()))
                .expect(200);
        Part catalog = world.sandbox().service("catalog");
        catalog.kill();
        Await.until(PATIENCE, () -> Clock.systemUTC().instant().isAfter(due));
        assertThat(mails(HEBEI, "解禁")).isEmpty();

        catalog.start();

        received("解禁", HEBEI, JILIN);
        catalog.kill();
        catalog.start();
        JsonNode versions =
                mission.get("/reports/" + id + "/versions").expect(200).body();
        assertThat(versions.at("/items/0/state").asText()).isEqualTo("RELEASED");
        assertThat(Instant.parse(versions.at("/items/0/releasedAt").asText())).isAfterOrEqualTo(due);
        // Whatever is due comes out in order: with this one's mail, a second release of the first would have come.
        String marker = written("随后到期", "GREEN");
        Instant later = Clock.systemUTC().instant().plusSeconds(3);
        mission.post("/reports/" + marker + "/release", Map.of("notBefore", later.toString()))
                .expect(200);
        received("随后到期", HEBEI, JILIN);
        received("解禁", HEBEI, JILIN);
    }

    @Test
    void who_may_no_longer_read_gets_neither_the_report_nor_what_comes_after_it() throws Exception {
        String id = written("缩小范围", "GREEN");
        mission.post("/reports/" + id + "/release", Map.of()).expect(200);
        received("缩小范围", HEBEI, JILIN);
        long revision = mission.get("/reports/" + id).body().path("revision").asLong();
        Map<String, Object> hebei = Map.of("classes", List.of("REGION"), "regions", List.of("CN-HE"));
        mission.put("/reports/" + id + "/audience", revision, hebei).expect(200);
        Rest jilin = world.as("catalog", "regional-officer", "jilin-fao");
        jilin.get("/reports/" + id).expect(404);

        mission.post("/reports/" + id + "/versions", Map.of("kind", "CORRECTION"))
                .expect(201);
        mission.post("/reports/" + id + "/release", Map.of()).expect(200);

        Await.until(PATIENCE, () -> mails(HEBEI, "缩小范围").size() == 2);
        Await.until(PATIENCE, LifecycleJourneyIT::quiet);
        assertThat(mails(HEBEI, "缩小范围")).hasSize(2);
        assertThat(mails(JILIN, "缩小范围")).hasSize(1);
    }

    private static void office(String code, String region) throws Exception {
        Map<String, Object> organisation = Map.of(
                "organisationClass",
                "REGION",
                "name",
                Map.of("zh", "外办" + code, "en", code),
                "region",
                region,
                "mailDomains",
                List.of(code + ".example"));
        world.desk("subscription").put("/organisations/" + code, organisation).expect(201);
        Rest officer = world.as("subscription", "regional-officer", code);
        String recipient = officer.post("/recipients", Map.of("address", "duty@" + code + ".example", "language", "zh"))
                .expect(201)
                .body()
                .path("id")
                .asText();
        Map<String, Object> wish = Map.of(
                "name",
                "冰雪",
                "rule",
                Map.of("allOf", List.of(Map.of("topics", List.of("sport.winter")))),
                "recipients",
                List.of(Map.of("recipientId", recipient, "frequency", "IMMEDIATE")));
        // The catalogue's newest codes may still be on their way.
        Await.until(
                PATIENCE,
                () -> MainJob.unchecked(() -> officer.post("/subscriptions", wish))
                                .status()
                        == 201);
    }

    private static String written(String title, String handling) throws Exception {
        return mission.post("/reports", report(title, handling))
                .expect(201)
                .body()
                .path("id")
                .asText();
    }

    private static Map<String, Object> report(String title, String handling) {
        return Map.of(
                "topics",
                List.of("sport.winter"),
                "about",
                List.of("NO"),
                "handling",
                handling,
                "audience",
                Map.of("classes", List.of("REGION")),
                "renditions",
                List.of(Map.of("language", "zh", "title", title, "body", "正文。")));
    }

    /** What is released is what was read just now. */
    private static Map<String, Object> read(Rest reader, String id) throws Exception {
        JsonNode report = reader.get("/reports/" + id).expect(200).body();
        return Map.of("contentHash", report.path("contentHash").asText());
    }

    private static void refused(Rest.Answer answer, String code) {
        assertThat(answer.body().path("code").asText()).isEqualTo(code);
    }

    /** Each once, and no second, when nothing is on its way any more. */
    private static void received(String title, String... addresses) {
        for (String address : addresses) {
            Await.until(PATIENCE, () -> !mails(address, title).isEmpty());
        }
        Await.until(PATIENCE, LifecycleJourneyIT::quiet);
        for (String address : addresses) {
            assertThat(mails(address, title)).as(address).hasSize(1);
        }
    }

    private static List<CaughtMail> mails(String address, String title) {
        return world.sandbox().inbox().to(address).stream()
                .filter(mail -> mail.subject().contains(title))
                .toList();
    }

    private static boolean quiet() {
        return MainJob.unchecked(() -> world.operator("delivery").get("/ledger"))
                        .expect(200)
                        .body()
                        .path("unprocessed")
                        .asInt(-1)
                == 0;
    }
}
