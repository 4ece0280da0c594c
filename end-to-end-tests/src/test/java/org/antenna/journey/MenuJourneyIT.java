package org.antenna.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.antenna.sandbox.mail.CaughtMail;
import org.antenna.sandbox.mail.InboxClient;
import org.antenna.sandbox.process.Await;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The desk changes the menu, and nobody loses or doubles anything by it. */
class MenuJourneyIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static World world;

    @BeforeAll
    static void begin() throws Exception {
        world = World.begin("menu");
        Map<String, Object> mission = Map.of(
                "kind",
                "EMBASSY",
                "hostCountries",
                List.of("NO"),
                "city",
                "Oslo",
                "name",
                Map.of("zh", "驻挪威大使馆", "en", "Embassy in Norway"));
        world.desk("catalog").put("/missions/embassy-no", mission).expect(201);
    }

    @AfterAll
    static void end() {
        world.close();
    }

    @Test
    void after_two_topics_were_merged_every_subscriber_of_either_gets_the_next_report_exactly_once() throws Exception {
        Office old = Office.open("hebei-fao");
        Office next = Office.open("jilin-fao");
        Office both = Office.open("harbin-fao");
        old.subscribe("旧主题", rule("tourism.snow"));
        next.subscribe("新主题", rule("sport.winter"));
        both.subscribe("旧主题", rule("tourism.snow"));
        both.subscribe("新主题", rule("sport.winter"));
        Rest desk = world.desk("catalog");
        Map<String, Object> merge = Map.of("into", List.of(Map.of("code", "sport.winter")));
        JsonNode preview = desk.post("/topics/tourism.snow/replacement/preview", merge)
                .expect(200)
                .body();
        assertThat(preview.at("/rules/0/topic").asText()).isEqualTo("tourism.snow");
        assertThat(preview.at("/rules/0/subscriptions").asInt()).isEqualTo(2);
        assertThat(preview.at("/rules/0/organisations").asInt()).isEqualTo(2);

        desk.post("/topics/tourism.snow/replacement", merge).expect(200);
        release("合并之后的第一份报告", Map.of("topics", List.of("sport.winter")));
        // Who had the old topic alone gets it once the merge is known everywhere; reasons name what was known by then.
        old.received("合并之后的第一份报告");
        release("仍写旧主题的报告", Map.of("topics", List.of("tourism.snow")));

        for (Office office : List.of(old, next, both)) {
            office.received("合并之后的第一份报告", "仍写旧主题的报告");
        }
        InboxClient.Mail mail = both.read("仍写旧主题的报告");
        assertThat(mail.text()).contains("旧主题").contains("新主题");
        String refused = next.officer()
                .post("/subscriptions", next.wish("太迟", rule("tourism.snow")))
                .body()
                .path("code")
                .asText();
        assertThat(refused).isEqualTo("topic-replaced");
    }

    @Test
    void who_had_a_series_that_was_retired_gets_its_successor_exactly_once() throws Exception {
        Office old = Office.open("ningbo-fao");
        Office both = Office.open("dalian-fao");
        Rest desk = world.desk("catalog");
        desk.post("/series", series("ports", Map.of())).expect(201);
        desk.post("/series", series("shipping", Map.of())).expect(201);
        old.subscribe("港口", Map.of("series", "ports"));
        both.subscribe("港口", Map.of("series", "ports"));
        both.subscribe("航运", Map.of("series", "shipping"));
        release("停办之前", Map.of("topics", List.of("infrastructure.ports"), "series", "ports"));

        desk.put("/series/ports", 1, series("ports", Map.of("retired", true, "successor", "shipping")))
                .expect(200);
        release("接续之后", Map.of("topics", List.of("infrastructure.ports"), "series", "shipping"));

        old.received("停办之前", "接续之后");
        both.received("停办之前", "接续之后");
        assertThat(old.active()).hasSize(1);
        assertThat(both.active()).hasSize(1);
        assertThat(both.active().getFirst().path("series").asText()).isEqualTo("shipping");
    }

    private static Map<String, Object> rule(String topic) {
        return Map.of("rule", Map.of("allOf", List.of(Map.of("topics", List.of(topic)))));
    }

    private static Map<String, Object> series(String code, Map<String, Object> more) {
        Map<String, Object> series = new java.util.HashMap<>(more);
        series.put("code", code);
        series.put("name", Map.of("zh", "栏目" + code, "en", code));
        series.put("description", Map.of("zh", "各国动态", "en", "News"));
        series.put("defaultAudience", Map.of("classes", List.of("REGION")));
        return series;
    }

    private static void release(String title, Map<String, Object> more) throws Exception {
        Rest mission = world.as("catalog", "mission-officer", "embassy-no");
        Map<String, Object> report = new java.util.HashMap<>(more);
        report.put("about", List.of("NO"));
        report.put("handling", "GREEN");
        report.put("audience", Map.of("classes", List.of("REGION")));
        report.put("renditions", List.of(Map.of("language", "zh", "title", title, "summary", "", "body", "正文。")));
        String id =
                mission.post("/reports", report).expect(201).body().path("id").asText();
        mission.post("/reports/" + id + "/release", Map.of()).expect(200);
    }

    /** A region's office with one officer and one mailbox that hears at once. */
    private record Office(String code, Rest officer, String recipient) {
        static Office open(String code) throws Exception {
            Map<String, Object> organisation = Map.of(
                    "organisationClass",
                    "REGION",
                    "name",
                    Map.of("zh", "外办" + code, "en", code),
                    "region",
                    "CN-HE",
                    "mailDomains",
                    List.of(code + ".example"));
            world.desk("subscription")
                    .put("/organisations/" + code, organisation)
                    .expect(201);
            Rest officer = world.as("subscription", "regional-officer", code);
            String recipient = officer.post("/recipients", Map.of("address", address(code), "language", "zh"))
                    .expect(201)
                    .body()
                    .path("id")
                    .asText();
            return new Office(code, officer, recipient);
        }

        private static String address(String code) {
            return "duty@" + code + ".example";
        }

        Map<String, Object> wish(String name, Map<String, Object> wish) {
            Map<String, Object> request = new java.util.HashMap<>(wish);
            request.put("name", name);
            request.put("recipients", List.of(Map.of("recipientId", recipient, "frequency", "IMMEDIATE")));
            return request;
        }

        void subscribe(String name, Map<String, Object> wish) {
            // The catalogue's newest codes may still be on their way.
            Await.until(
                    PATIENCE,
                    () -> MainJob.unchecked(() -> officer.post("/subscriptions", wish(name, wish)))
                                    .status()
                            == 201);
        }

        List<JsonNode> active() {
            JsonNode items = MainJob.unchecked(() -> officer.get("/subscriptions?state=active"))
                    .expect(200)
                    .body()
                    .path("items");
            return List.copyOf(items.findParents("activatedAt"));
        }

        /** Each once, and no other mail, when nothing is on its way any more. */
        void received(String... titles) {
            world.sandbox().inbox().await(address(code), titles.length, PATIENCE);
            Await.until(PATIENCE, MenuJourneyIT::quiet);
            List<CaughtMail> mails = world.sandbox().inbox().to(address(code));
            assertThat(mails).as(code).hasSize(titles.length);
            for (String title : titles) {
                assertThat(mails)
                        .filteredOn(mail -> mail.subject().contains(title))
                        .as(title)
                        .hasSize(1);
            }
        }

        InboxClient.Mail read(String title) {
            List<CaughtMail> mails = world.sandbox().inbox().to(address(code));
            return mails.stream()
                    .filter(mail -> mail.subject().contains(title))
                    .map(mail -> world.sandbox().inbox().read(mail.id()))
                    .findFirst()
                    .orElseThrow();
        }
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
