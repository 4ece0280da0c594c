package org.antenna.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.antenna.sandbox.mail.CaughtMail;
import org.antenna.sandbox.mail.InboxClient;
import org.antenna.sandbox.process.Await;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the people of the product do first, one after another. */
class ByHandJourneyIT {
    private static World world;

    @BeforeAll
    static void begin() throws Exception {
        world = World.begin("by-hand");
        world.desk("subscription")
                .put(
                        "/organisations/hebei-fao",
                        Map.of(
                                "organisationClass",
                                "REGION",
                                "name",
                                Map.of("zh", "河北省外办", "en", "Hebei FAO"),
                                "region",
                                "CN-HE",
                                "mailDomains",
                                List.of("hebei-fao.example")))
                .expect(201);
        world.desk("catalog")
                .put(
                        "/missions/embassy-no",
                        Map.of(
                                "kind",
                                "EMBASSY",
                                "hostCountries",
                                List.of("NO"),
                                "city",
                                "Oslo",
                                "name",
                                Map.of("zh", "驻挪威大使馆", "en", "Embassy in Norway")))
                .expect(201);
        world.desk("catalog").post("/series", series()).expect(201);
    }

    @AfterAll
    static void end() {
        world.close();
    }

    @Test
    void a_report_of_the_mission_lies_in_the_mailboxes_that_asked_for_it_until_they_leave() throws Exception {
        Rest officer = world.as("subscription", "regional-officer", "hebei-fao");
        String zh = recipient(officer, "duty@hebei-fao.example", "zh");
        String en = recipient(officer, "venues@hebei-fao.example", "en");
        subscribe(officer, Map.of("name", "冬季场馆简报", "series", "winter-venues"), zh);
        Map<String, Object> rule =
                Map.of("allOf", List.of(Map.of("topics", List.of("sport.winter")), Map.of("text", "跳台 OR jump")));
        subscribe(officer, Map.of("name", "Ski jumps", "rule", rule), zh, en);
        // A report that overtakes a subscription is matched with it afterwards, when the first mail may be gone.
        Await.until(Duration.ofSeconds(30), () -> rulesInMemory() == 2);

        release("奥斯陆跳台改造的三条经验", "跳台");

        InboxClient inbox = world.sandbox().inbox();
        InboxClient.Mail toZh = read(inbox, "duty@hebei-fao.example", 1);
        assertThat(toZh.envelope().subject()).contains("奥斯陆跳台改造的三条经验");
        assertThat(toZh.text()).contains("冬季场馆简报").contains("Ski jumps").contains("跳台");
        assertThat(toZh.html()).contains("冬季场馆简报").contains("Ski jumps");
        InboxClient.Mail toEn = read(inbox, "venues@hebei-fao.example", 1);
        assertThat(toEn.text())
                .contains("Ski jumps")
                .contains("your organisation")
                .doesNotContain("冬季场馆简报");

        leave(toEn);
        Await.until(Duration.ofSeconds(30), () -> hasLeft(officer, en));

        release("跳台之后：夏天怎么用", "跳台");
        read(inbox, "duty@hebei-fao.example", 2);
        assertThat(inbox.to("venues@hebei-fao.example")).hasSize(1);
    }

    /** As an operator sees it. */
    private static int rulesInMemory() {
        URI metrics = URI.create(world.sandbox().service("delivery").url() + "/q/metrics");
        try (HttpClient client = HttpClient.newHttpClient()) {
            String all = MainJob.unchecked(() ->
                            client.send(HttpRequest.newBuilder(metrics).build(), HttpResponse.BodyHandlers.ofString()))
                    .body();
            return all.lines()
                    .filter(line -> line.startsWith("antenna_matching_rules "))
                    .mapToInt(line -> (int) Double.parseDouble(line.substring(line.indexOf(' '))))
                    .findFirst()
                    .orElse(0);
        }
    }

    /** Those who left stay in the history of a subscription, with the time. */
    private static boolean hasLeft(Rest officer, String recipient) {
        JsonNode active = MainJob.unchecked(() -> officer.get("/subscriptions?state=active"))
                .expect(200)
                .body();
        List<JsonNode> entries = active.findParents("recipientId").stream()
                .filter(each -> each.path("recipientId").asText().equals(recipient))
                .toList();
        return !entries.isEmpty() && entries.stream().allMatch(each -> each.hasNonNull("leftAt"));
    }

    private static Map<String, Object> series() {
        return Map.of(
                "code",
                "winter-venues",
                "name",
                Map.of("zh", "冬季场馆", "en", "Winter venues"),
                "description",
                Map.of("zh", "场馆建设与赛后利用", "en", "Venues and their use after the games"),
                "curator",
                "mfa",
                "cadence",
                "MONTHLY",
                "defaultAudience",
                Map.of("classes", List.of("REGION"), "regions", List.of(), "organisations", List.of()));
    }

    private static String recipient(Rest officer, String address, String language) throws Exception {
        return officer.post("/recipients", Map.of("address", address, "language", language))
                .expect(201)
                .body()
                .path("id")
                .asText();
    }

    private static void subscribe(Rest officer, Map<String, Object> wish, String... recipients) {
        var request = new java.util.HashMap<>(wish);
        request.put(
                "recipients",
                java.util.Arrays.stream(recipients)
                        .map(id -> Map.of("recipientId", id, "frequency", "IMMEDIATE"))
                        .toList());
        Await.until(Duration.ofSeconds(30), () -> {
            // The catalogue's newest codes may still be on their way.
            Rest.Answer answer = MainJob.unchecked(() -> officer.post("/subscriptions", request));
            return answer.status() == 201;
        });
    }

    private static void release(String title, String word) throws Exception {
        Rest mission = world.as("catalog", "mission-officer", "embassy-no");
        Map<String, Object> rendition = Map.of(
                "language", "zh", "title", title, "summary", "霍尔门科伦的做法。", "body", "## 要点\n\n" + word + "改造后全年开放。");
        String id = mission.post(
                        "/reports",
                        Map.of(
                                "series", "winter-venues",
                                "topics", List.of("sport.winter"),
                                "about", List.of("NO"),
                                "handling", "GREEN",
                                "renditions", List.of(rendition)))
                .expect(201)
                .body()
                .path("id")
                .asText();
        mission.post("/reports/" + id + "/release", Map.of("notify", true)).expect(200);
    }

    private static InboxClient.Mail read(InboxClient inbox, String address, int nth) {
        List<CaughtMail> mails = inbox.await(address, nth, Duration.ofSeconds(30));
        assertThat(mails).hasSize(nth);
        return inbox.read(mails.getLast().id());
    }

    private static void leave(InboxClient.Mail mail) throws Exception {
        String link = mail.header("List-Unsubscribe").orElseThrow().replaceAll("[<>]", "");
        assertThat(mail.header("List-Unsubscribe-Post")).contains("List-Unsubscribe=One-Click");
        HttpRequest post = HttpRequest.newBuilder(URI.create(link))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(post, HttpResponse.BodyHandlers.discarding()).statusCode())
                    .isEqualTo(200);
        }
    }
}
