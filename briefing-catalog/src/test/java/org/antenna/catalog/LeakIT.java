package org.antenna.catalog;

import static io.restassured.RestAssured.given;
import static org.antenna.catalog.Catalogue.as;
import static org.antenna.catalog.Catalogue.desk;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.antenna.kit.access.Role;
import org.junit.jupiter.api.Test;

/**
 * What a reader may not know of shows nowhere: every way in, for every reason to be hidden, for every reader who is left
 * out. An answer about a hidden report must be the answer about one that never was, and no word of it may be in any.
 */
@QuarkusTest
class LeakIT extends CatalogTestCase {
    /** Asked in place of what is hidden. */
    private static final Hidden NEVER_WAS = new Hidden(
            null,
            UUID.randomUUID().toString(),
            UUID.randomUUID().toString(),
            "hidneverwas",
            "leak-never-was",
            "无中生有",
            "AD");

    /** Every GET of the description is a key here or among {@link #NO_REPORTS}: who adds a way in decides where it belongs. */
    private static final Map<String, List<String>> WAYS = Map.ofEntries(
            Map.entry(
                    "/reports",
                    List.of(
                            "/reports?limit=200&topic={topic}",
                            "/reports?limit=200&country={country}",
                            "/reports?limit=200&series=leak-series",
                            "/reports?limit=200&mission=embassy-jp&language=zh",
                            "/reports?limit=200&topic={topic}&state=DRAFT",
                            "/reports?limit=200&topic={topic}&state=IN_REVIEW",
                            "/reports?limit=200&topic={topic}&state=EMBARGOED",
                            "/reports?limit=200&topic={topic}&state=WITHDRAWN")),
            Map.entry("/reports/{id}", List.of("/reports/{id}")),
            Map.entry("/reports/{id}/versions", List.of("/reports/{id}/versions")),
            Map.entry("/reports/{id}/remarks", List.of("/reports/{id}/remarks")),
            Map.entry("/reports/{id}/attachments", List.of("/reports/{id}/attachments")),
            Map.entry("/reports/{id}/attachments/{attachment}", List.of("/reports/{id}/attachments/{attachment}")),
            Map.entry(
                    "/reports/{id}/preview",
                    List.of("/reports/{id}/preview?language=zh", "/reports/{id}/preview?language=en")),
            Map.entry("/reports/{id}/reach", List.of("/reports/{id}/reach")),
            Map.entry("/reports/{id}/fate", List.of("/reports/{id}/fate")),
            Map.entry(
                    "/search",
                    List.of(
                            "/search?q={word}",
                            "/search?q={word}&sort=date",
                            "/search?q={word}&stemming=true",
                            "/search?q={word} OR hidopen&limit=100",
                            "/search?q=-hidopen {word}",
                            "/search?q={label}",
                            "/search?topic={topic}",
                            "/search?country={country}",
                            "/search?series=leak-series&limit=100",
                            "/search?mission=embassy-jp&limit=100")),
            Map.entry("/feeds", List.of("/feeds")),
            Map.entry(
                    "/feeds/{series}.atom",
                    List.of("/feeds/leak-series.atom?language=zh", "/feeds/leak-series.atom?language=en")));

    private static final Set<String> NO_REPORTS = Set.of(
            "/countries",
            "/country-groups",
            "/country-groups/{code}",
            "/missions",
            "/missions/{code}",
            "/series",
            "/series/{code}",
            "/topics",
            "/topics/{code}");

    /** Ways by which a reader does find what is open; if not, the others prove nothing. */
    private static final Set<String> SHOWING = Set.of(
            "/reports?limit=200&topic={topic}",
            "/reports?limit=200&country={country}",
            "/reports?limit=200&series=leak-series",
            "/reports/{id}",
            "/reports/{id}/versions",
            "/reports/{id}/attachments",
            "/reports/{id}/attachments/{attachment}",
            "/reports/{id}/preview?language=zh",
            "/search?q={word}",
            "/search?q={word}&sort=date",
            "/search?q={label}",
            "/search?topic={topic}",
            "/search?country={country}",
            "/search?series=leak-series&limit=100",
            "/feeds/leak-series.atom?language=zh");

    private static final String ALL = "{\"classes\": [\"REGION\", \"ENTERPRISE\", \"MISSION\", \"MINISTRY\"]}";
    private static final String HEBEI_AND_GUANGDONG =
            "{\"classes\": [\"REGION\"], \"regions\": [\"CN-HE\", \"CN-GD\"]}";
    private static final String GUANGDONG = "{\"classes\": [\"REGION\"], \"regions\": [\"CN-GD\"]}";

    /** By an audience of all classes. */
    private static final Set<String> ADMITTED = Set.of("hebei", "guangdong", "enterprise", "other mission");

    private enum Situation {
        DRAFT,
        IN_REVIEW,
        EMBARGOED,
        WITHDRAWN,
        WITHDRAWN_FOR_GUANGDONG,
        SUPERSEDED,
        NEXT_VERSION,
        NEXT_VERSION_UNDER_EMBARGO,
        FOR_GUANGDONG,
        NARROWED_TO_GUANGDONG,
        OPEN;

        /** That there is such a report is no secret, only what this version says. */
        boolean known() {
            return this == SUPERSEDED || this == NEXT_VERSION || this == NEXT_VERSION_UNDER_EMBARGO;
        }

        /** Who could read it before is told that it was withdrawn. */
        boolean goneFor(String reader) {
            return this == WITHDRAWN && ADMITTED.contains(reader)
                    || this == WITHDRAWN_FOR_GUANGDONG && reader.equals("guangdong");
        }

        boolean shownTo(String reader) {
            return this == OPEN
                    || reader.equals("guangdong") && (this == FOR_GUANGDONG || this == NARROWED_TO_GUANGDONG);
        }
    }

    /** A report and what only it has. */
    private record Hidden(
            Situation situation,
            String id,
            String attachment,
            String word,
            String topic,
            String label,
            String country) {
        String in(String way) {
            return way.replace("{id}", id)
                    .replace("{attachment}", attachment)
                    .replace("{word}", word)
                    .replace("{topic}", topic)
                    .replace("{label}", label)
                    .replace("{country}", country);
        }
    }

    private final Map<String, Response> never = new HashMap<>();

    @Inject
    HeardEvents events;

    @Test
    void every_way_in_is_in_the_table() throws IOException {
        Pattern operation = Pattern.compile("(?m)^  (/\\S*):\\n(?:    .*\\n|\\n)*?    get:");
        Set<String> described = operation
                .matcher(Files.readString(Path.of("openapi.yaml")))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed = new TreeSet<>(WAYS.keySet());
        listed.addAll(NO_REPORTS);
        assertThat(described).isEqualTo(listed);
    }

    @Test
    void what_is_hidden_shows_nowhere_and_what_is_open_does() {
        List<Hidden> reports = new ArrayList<>();
        vocabulary(NEVER_WAS);
        desk().body("""
                        {"code": "leak-series", "name": {"zh": "栏目", "en": "Series"},
                         "description": {"zh": "栏目", "en": "Series"}, "defaultAudience": %s}""".formatted(ALL)).post("/series").then().statusCode(201);
        for (Situation situation : Situation.values()) {
            reports.add(made(situation));
        }
        Map<String, Supplier<RequestSpecification>> readers = new HashMap<>(Map.of(
                "hebei", Catalogue::hebei,
                "guangdong", Catalogue::guangdong,
                "enterprise", () -> as(Role.READER, "huayuan-snow"),
                "other mission", () -> as(Role.MISSION_OFFICER, "embassy-no"),
                "closed office", () -> as(Role.REGIONAL_OFFICER, "closed-office"),
                "unknown office", () -> as(Role.REGIONAL_OFFICER, "nobody-knows"),
                "operator", () -> as(Role.OPERATOR, "nobody-knows"),
                "nobody", () -> given().contentType("application/json")));
        List<String> leaks = new ArrayList<>();
        List<String> mute = new ArrayList<>();
        readers.forEach((name, reader) -> WAYS.values()
                .forEach(ways -> ways.forEach(way -> {
                    for (Hidden hidden : reports) {
                        if (!hidden.situation().shownTo(name)) {
                            leaks.addAll(leaks(name, reader, way, hidden));
                        } else if (name.equals("hebei") && SHOWING.contains(way) && !shows(reader.get(), way, hidden)) {
                            mute.add(way + " does not show what is open");
                        }
                    }
                })));
        assertThat(mute).isEmpty();
        assertThat(leaks).isEmpty();
        noEventTells(reports);
    }

    private static boolean shows(RequestSpecification reader, String way, Hidden open) {
        Response answer = reader.get(open.in(way));
        return answer.statusCode() == 200
                && (way.endsWith("{attachment}")
                        || way.endsWith("versions")
                        || answer.asString().contains(open.word()));
    }

    private List<String> leaks(String name, Supplier<RequestSpecification> reader, String way, Hidden hidden) {
        List<String> leaks = new ArrayList<>();
        Response answer = reader.get().get(hidden.in(way));
        String said = answer.asString();
        boolean own = way.contains("{");
        boolean tombstone = hidden.situation().goneFor(name) && answer.statusCode() == 410;
        boolean byId = way.contains("{id}");
        if (own && !tombstone && !(byId && hidden.situation().known())) {
            Response other =
                    never.computeIfAbsent(name + way, first -> reader.get().get(NEVER_WAS.in(way)));
            if (answer.statusCode() != other.statusCode()
                    || !plain(said, hidden).equals(plain(other.asString(), NEVER_WAS))) {
                leaks.add("%s by %s differs for %s: %d %s beside %d %s"
                        .formatted(
                                way,
                                name,
                                hidden.situation(),
                                answer.statusCode(),
                                said,
                                other.statusCode(),
                                other.asString()));
            }
        }
        if (way.equals("/reports/{id}") && hidden.situation().goneFor(name) && answer.statusCode() != 410) {
            leaks.add("%s by %s does not say that it was withdrawn".formatted(way, name));
        }
        List<String> secrets = new ArrayList<>(List.of(hidden.word(), hidden.label(), "\"" + hidden.topic() + "\""));
        if (!hidden.situation().known()) {
            secrets.add(hidden.id());
        }
        if (answer.statusCode() == 200 || !own) {
            secrets.stream()
                    .filter(said::contains)
                    .forEach(secret -> leaks.add("%s tells %s of %s: %s".formatted(way, name, secret, said)));
        }
        return leaks;
    }

    /** Without what the caller said himself, which an answer may repeat. */
    private static String plain(String said, Hidden asked) {
        return said.replace(asked.id(), "?")
                .replace(asked.attachment(), "?")
                .replace(asked.word(), "?")
                .replace(asked.topic(), "?")
                .replace(asked.label(), "?")
                .replace(asked.country(), "?");
    }

    private void noEventTells(List<Hidden> reports) {
        Set<Situation> untold = Set.of(
                Situation.DRAFT,
                Situation.IN_REVIEW,
                Situation.EMBARGOED,
                Situation.NEXT_VERSION,
                Situation.NEXT_VERSION_UNDER_EMBARGO);
        String last = reports.getLast().id();
        List<HeardEvents.Heard> heard = new ArrayList<>();
        events.await("catalog.reports.v1", 1, event -> {
            heard.add(event);
            return event.key().equals(last);
        });
        assertThat(reports.stream()
                        .filter(hidden -> untold.contains(hidden.situation()))
                        .filter(hidden -> heard.stream()
                                .anyMatch(event -> event.data().toString().contains(hidden.word())))
                        .map(Hidden::situation))
                .isEmpty();
        assertThat(heard).anyMatch(event -> event.data().toString().contains("hidopen"));
    }

    private static Hidden made(Situation situation) {
        List<String> countries = List.of("AG", "BB", "BT", "BZ", "CV", "DM", "FJ", "GD", "KI", "KM", "KN");
        String word =
                "hid" + situation.name().toLowerCase(java.util.Locale.ROOT).replace("_", "");
        Hidden planned = new Hidden(
                situation,
                "",
                "",
                word,
                "leak-" + word,
                "隐" + "甲乙丙丁戊己庚辛壬癸子".charAt(situation.ordinal()) + "情",
                countries.get(situation.ordinal()));
        vocabulary(planned);
        String secret = body(planned, audience(situation));
        String plain = body(new Hidden(situation, "", "", "ordinary", "sport.winter", "", "NO"), Catalogue.HEBEI);
        String id;
        String attachment;
        switch (situation) {
            case NEXT_VERSION, NEXT_VERSION_UNDER_EMBARGO -> {
                id = drafted(plain);
                released(id, "{}");
                next(id, secret);
                attachment = attached(id, word);
            }
            default -> {
                id = drafted(secret);
                attachment = attached(id, word);
            }
        }
        switch (situation) {
            case DRAFT, NEXT_VERSION -> {}
            case IN_REVIEW ->
                tokyo().header("If-Match", tag(id))
                        .post("/reports/" + id + "/submission")
                        .then()
                        .statusCode(200);
            case EMBARGOED, NEXT_VERSION_UNDER_EMBARGO -> released(id, "{\"notBefore\": \"%s\"}".formatted(tomorrow()));
            case FOR_GUANGDONG, OPEN -> released(id, "{}");
            case WITHDRAWN, WITHDRAWN_FOR_GUANGDONG -> {
                released(id, "{}");
                tokyo().body("{\"reason\": \"x\"}")
                        .post("/reports/" + id + "/withdrawal")
                        .then()
                        .statusCode(200);
            }
            case SUPERSEDED -> {
                released(id, "{}");
                next(id, plain);
                tokyo().header("If-Match", tag(id))
                        .delete("/reports/" + id + "/attachments/" + attachment)
                        .then()
                        .statusCode(204);
                released(id, "{}");
            }
            case NARROWED_TO_GUANGDONG -> {
                released(id, "{}");
                tokyo().header("If-Match", tag(id))
                        .body(GUANGDONG)
                        .put("/reports/" + id + "/audience")
                        .then()
                        .statusCode(200);
            }
        }
        return new Hidden(situation, id, attachment, word, planned.topic(), planned.label(), planned.country());
    }

    private static String audience(Situation situation) {
        return switch (situation) {
            case FOR_GUANGDONG, WITHDRAWN_FOR_GUANGDONG -> GUANGDONG;
            case NARROWED_TO_GUANGDONG -> HEBEI_AND_GUANGDONG;
            default -> ALL;
        };
    }

    private static void vocabulary(Hidden hidden) {
        desk().body("""
                        {"label": {"zh": "%s", "en": "%s"}}""".formatted(hidden.label(), "Leak " + hidden.word()))
                .put("/topics/" + hidden.topic())
                .then()
                .statusCode(201);
    }

    private static String body(Hidden hidden, String audience) {
        return """
                {"series": "leak-series", "topics": ["%s"], "about": ["%s"], "handling": "CLEAR", "audience": %s,
                 "sources": ["https://%s.example/"],
                 "renditions": [{"language": "zh", "title": "%s 标题", "summary": "%s 摘要", "body": "%s 霍尔门科伦"},
                                {"language": "en", "title": "%s title", "summary": "%s", "body": "%s body"}]}
                """.formatted(
                        hidden.topic(),
                        hidden.country(),
                        audience,
                        hidden.word(),
                        hidden.word(),
                        hidden.word(),
                        hidden.word(),
                        hidden.word(),
                        hidden.word(),
                        hidden.word());
    }

    private static String drafted(String body) {
        return tokyo().body(body)
                .post("/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void next(String id, String body) {
        tokyo().body("{\"kind\": \"UPDATE\"}")
                .post("/reports/" + id + "/versions")
                .then()
                .statusCode(201);
        tokyo().header("If-Match", tag(id))
                .body(body)
                .put("/reports/" + id)
                .then()
                .statusCode(200);
    }

    private static String attached(String id, String word) {
        return tokyo().header("If-Match", tag(id))
                .contentType("application/octet-stream")
                .body(org.antenna.catalog.attachment.Files.picture("png"))
                .post("/reports/" + id + "/attachments?name=" + word + ".png")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void released(String id, String request) {
        tokyo().body(request).post("/reports/" + id + "/release").then().statusCode(200);
    }

    private static RequestSpecification tokyo() {
        return as(Role.MISSION_OFFICER, "embassy-jp");
    }

    private static String tag(String id) {
        return tokyo().get("/reports/" + id).then().statusCode(200).extract().header("ETag");
    }

    private static String tomorrow() {
        return java.time.Instant.now()
                .plus(1, java.time.temporal.ChronoUnit.DAYS)
                .toString();
    }
}
