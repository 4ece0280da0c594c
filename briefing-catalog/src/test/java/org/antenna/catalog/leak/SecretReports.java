package org.antenna.catalog.leak;

import static org.antenna.catalog.Catalogue.as;
import static org.antenna.catalog.Catalogue.desk;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.antenna.catalog.attachment.Files;
import org.antenna.kit.access.Role;

/** Makes a report of Tokyo in each situation, over REST as its editors would. */
final class SecretReports {
    /** Who reads the version beside the hidden one. */
    private static final String PLAIN =
            "{\"classes\": [\"REGION\"], \"regions\": [\"CN-HE\"], \"organisations\": [\"embassy-no\"]}";

    private static final List<String> COUNTRIES =
            List.of("AG", "BB", "BT", "BZ", "CV", "DM", "FJ", "GD", "KI", "KM", "KN", "LS", "MH");

    /** What each report has as its attachment. */
    static final byte[] FILE = Files.picture("png");

    private final String series;

    SecretReports(String series) {
        this.series = series;
        desk().body("""
                        {"code": "%s", "name": {"zh": "栏目", "en": "Series"},
                         "description": {"zh": "栏目", "en": "Series"}, "defaultAudience": %s}""".formatted(series, Situation.OPEN.audience()))
                .post("/series")
                .then()
                .statusCode(201);
    }

    /** One of each situation, {@link Situation#OPEN} last; each has a word and a label that begin so. */
    List<Hidden> all(String words, String labels) {
        List<Hidden> all = new ArrayList<>();
        Iterator<String> countries = COUNTRIES.iterator();
        for (Situation situation : Situation.values()) {
            String word = words + situation.name().toLowerCase(Locale.ROOT).replace("_", "");
            String label = labels + "甲乙丙丁戊己庚辛壬癸子丑寅".charAt(all.size()) + "情";
            all.add(made(Hidden.planned(situation, word, label, countries.next())));
        }
        return all;
    }

    Hidden made(Hidden planned) {
        putTopic(planned);
        boolean beside = planned.situation().hidesOneVersion();
        String secret = body(planned, planned.situation().audience());
        String plain = body(new Hidden(planned.situation(), "", "", "ordinary", "sport.winter", "", "NO"), PLAIN);
        if (beside && planned.situation() != Situation.SUPERSEDED) {
            String id = drafted(plain);
            released(id, "{}");
            next(id, secret);
            Hidden made = planned.made(id, attached(id, planned.word()));
            if (planned.situation() == Situation.NEXT_VERSION_UNDER_EMBARGO) {
                released(id, untilTomorrow());
            }
            return made;
        }
        String id = drafted(secret);
        Hidden made = planned.made(id, attached(id, planned.word()));
        bring(made, plain);
        return made;
    }

    private void bring(Hidden made, String plain) {
        String id = made.id();
        switch (made.situation()) {
            case DRAFT, NEXT_VERSION, NEXT_VERSION_UNDER_EMBARGO -> {}
            case IN_REVIEW -> done(editing(id).post("/reports/" + id + "/submission"), 200);
            case EMBARGOED -> released(id, untilTomorrow());
            case FOR_GUANGDONG, GREEN_FOR_ALL, OPEN -> released(id, "{}");
            case WITHDRAWN, WITHDRAWN_FOR_GUANGDONG, WITHDRAWN_GREEN -> {
                released(id, "{}");
                done(editing(id).body("{\"reason\": \"x\"}").post("/reports/" + id + "/withdrawal"), 200);
            }
            case SUPERSEDED -> {
                released(id, "{}");
                next(id, plain);
                done(editing(id).delete("/reports/" + id + "/attachments/" + made.attachment()), 204);
                released(id, "{}");
            }
            case NARROWED_TO_GUANGDONG -> {
                released(id, "{}");
                done(editing(id).body(Situation.GUANGDONG).put("/reports/" + id + "/audience"), 200);
            }
        }
    }

    static void putTopic(Hidden hidden) {
        done(desk().body("""
                        {"label": {"zh": "%s", "en": "%s"}}""".formatted(hidden.label(), "Leak " + hidden.word())).put("/topics/" + hidden.topic()), 201);
    }

    String body(Hidden hidden, String audience) {
        return """
                {"series": "%s", "topics": ["%s"], "about": ["%s"], "handling": "%s", "audience": %s,
                 "sources": ["https://WORD.example/"],
                 "renditions": [{"language": "zh", "title": "WORD 标题", "summary": "WORD 摘要", "body": "WORD 霍尔门科伦"},
                                {"language": "en", "title": "WORD title", "summary": "WORD", "body": "WORD body"}]}
                """.formatted(
                series, hidden.topic(), hidden.country(), hidden.situation().handling(), audience).replace(
                "WORD", hidden.word());
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
        done(tokyo().body("{\"kind\": \"UPDATE\"}").post("/reports/" + id + "/versions"), 201);
        done(editing(id).body(body).put("/reports/" + id), 200);
    }

    private static String attached(String id, String word) {
        return editing(id)
                .contentType("application/octet-stream")
                .body(FILE)
                .post("/reports/" + id + "/attachments?name=" + word + ".png")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void released(String id, String request) {
        done(tokyo().body(request).post("/reports/" + id + "/release"), 200);
    }

    private static void done(Response answer, int status) {
        answer.then().statusCode(status);
    }

    static RequestSpecification tokyo() {
        return as(Role.MISSION_OFFICER, "embassy-jp");
    }

    private static RequestSpecification editing(String id) {
        return tokyo().header("If-Match", tag(id));
    }

    /** The ETag of the report, which only its editors are told. */
    static String tag(String id) {
        return tokyo().get("/reports/" + id).then().statusCode(200).extract().header("ETag");
    }

    private static String untilTomorrow() {
        return "{\"notBefore\": \"%s\"}".formatted(Instant.now().plus(1, ChronoUnit.DAYS));
    }
}
