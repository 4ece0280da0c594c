package org.antenna.catalog.feed;

import static io.restassured.RestAssured.given;
import static org.antenna.catalog.Catalogue.HEBEI;
import static org.antenna.catalog.Catalogue.desk;
import static org.antenna.catalog.Catalogue.draft;
import static org.antenna.catalog.Catalogue.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.StringReader;
import java.util.List;
import org.antenna.catalog.CatalogTestCase;
import org.antenna.catalog.Catalogue;
import org.antenna.kit.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FeedIT extends CatalogTestCase {
    private static final String EVERYONE = "{\"classes\": [\"MINISTRY\", \"MISSION\", \"REGION\", \"ENTERPRISE\"]}";

    /** What everybody may read is none of Oslo's, whose lists other tests count. */
    private static RequestSpecification tokyo() {
        return Catalogue.as(Role.MISSION_OFFICER, "embassy-jp");
    }

    private static void series(String code, String audience) {
        desk().body("""
                        {"code": "%s", "name": {"zh": "公开栏目", "en": "Open series"},
                         "description": {"zh": "谁都可以读", "en": "For anybody"}, "defaultAudience": %s}
                        """.formatted(code, audience)).post("/series").then().statusCode(201);
    }

    private static String drafted(String series, String body) {
        return tokyo().body(body.replaceFirst("\\{", "{\"series\": \"" + series + "\","))
                .post("/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String released(String series, String title, String audience) {
        String id = drafted(series, draft(title, "CLEAR", audience));
        release(id);
        return id;
    }

    private static void release(String id) {
        String tag = desk().get("/reports/" + id).then().extract().header("ETag");
        desk().header("If-Match", tag)
                .body("{}")
                .post("/reports/" + id + "/release")
                .then()
                .statusCode(200);
    }

    private static String next(String id) {
        tokyo().body("{\"kind\": \"UPDATE\"}")
                .post("/reports/" + id + "/versions")
                .then()
                .statusCode(201);
        return tokyo().get("/reports/" + id).then().extract().header("ETag");
    }

    private static Response get(String series, String query) {
        return given().get("/feeds/" + series + ".atom" + query);
    }

    private static SyndFeed parsed(String series, String query) throws FeedException {
        String xml = get(series, query).then().statusCode(200).extract().asString();
        return new SyndFeedInput().build(new StringReader(xml));
    }

    private static List<String> titles(String series) throws FeedException {
        return parsed(series, "?language=en").getEntries().stream()
                .map(SyndEntry::getTitle)
                .toList();
    }

    @Test
    void a_program_reads_the_feed_without_a_token() throws FeedException {
        series("open-read", EVERYONE);
        String id = released("open-read", "Ski-jump", EVERYONE);
        SyndFeed feed = parsed("open-read", "?language=en");
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("Open series");
        assertThat(get("open-read", "?language=en").asString())
                .contains("xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"");
        assertThat(feed.getUri()).isEqualTo("tag:catalog.antenna.example,2026:series/open-read/en");
        SyndEntry entry = feed.getEntries().getFirst();
        assertThat(entry.getUri()).isEqualTo("tag:catalog.antenna.example,2026:report/" + id);
        assertThat(entry.getAuthor()).isEqualTo("Embassy");
        assertThat(entry.getCategories().getFirst().getName()).isEqualTo("sport.winter");
        assertThat(entry.getDescription()).isNull();
        assertThat(entry.getContents().getFirst().getValue()).isEqualTo("<p>How Oslo re-uses its ski-jump.</p>\n");
        assertThat(parsed("open-read", "")
                        .getEntries()
                        .getFirst()
                        .getDescription()
                        .getValue())
                .isEqualTo("摘要");
    }

    @Test
    void the_id_stays_over_versions_and_the_time_is_that_of_the_release() throws FeedException {
        series("open-versions", EVERYONE);
        String id = released("open-versions", "First", EVERYONE);
        SyndEntry first = parsed("open-versions", "?language=en").getEntries().getFirst();
        String tag = next(id);
        tokyo().header("If-Match", tag)
                .body(draft("Second", "CLEAR", EVERYONE).replaceFirst("\\{", "{\"series\": \"open-versions\","))
                .put("/reports/" + id)
                .then()
                .statusCode(200);
        assertThat(titles("open-versions")).containsExactly("First");
        release(id);
        SyndEntry second = parsed("open-versions", "?language=en").getEntries().getFirst();
        assertThat(titles("open-versions")).containsExactly("Second");
        assertThat(second.getUri()).isEqualTo(first.getUri());
        assertThat(second.getUpdatedDate()).isAfter(first.getUpdatedDate());
        assertThat(second.getPublishedDate()).isEqualTo(first.getPublishedDate());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CLEAR | {\"classes\": [\"REGION\"], \"regions\": [\"CN-HE\"]}",
                "CLEAR | {\"classes\": [\"MINISTRY\", \"MISSION\", \"REGION\"]}",
                "CLEAR | {\"classes\": [\"MINISTRY\", \"MISSION\", \"REGION\", \"ENTERPRISE\"], \"regions\": [\"CN\"]}",
                "CLEAR | {\"organisations\": [\"hebei-fao\"]}",
                "GREEN | {\"classes\": [\"MINISTRY\", \"MISSION\", \"REGION\", \"ENTERPRISE\"]}",
                "AMBER | {\"classes\": [\"MINISTRY\", \"MISSION\", \"REGION\"]}",
                "AMBER_STRICT | {\"classes\": [\"MISSION\"]}",
            })
    void what_is_not_for_everybody_is_in_no_feed(String handling, String audience) throws FeedException {
        String code = "leak-" + Math.abs((handling + audience).hashCode());
        series(code, EVERYONE);
        String before = get(code, "").header("ETag");
        String id = drafted(code, draft("For some", handling, audience));
        release(id);
        assertThat(titles(code)).isEmpty();
        assertThat(get(code, "").asString()).doesNotContain("For some", id);
        assertThat(get(code, "").header("ETag"))
                .as("not even that there is something")
                .isEqualTo(before);
    }

    @Test
    void drafts_withdrawn_and_narrowed_reports_are_in_no_feed() throws FeedException {
        series("open-states", EVERYONE);
        drafted("open-states", draft("Draft", "CLEAR", EVERYONE));
        String withdrawn = released("open-states", "Withdrawn", EVERYONE);
        String narrowed = released("open-states", "Narrowed", EVERYONE);
        released("open-states", "Stays", EVERYONE);
        assertThat(titles("open-states")).containsExactly("Stays", "Narrowed", "Withdrawn");
        Response held = get("open-states", "?language=en");
        tokyo().body("{\"reason\": \"wrong\"}")
                .post("/reports/" + withdrawn + "/withdrawal")
                .then()
                .statusCode(200);
        String tag = next(narrowed);
        tokyo().header("If-Match", tag)
                .body(draft("Narrowed", "CLEAR", HEBEI).replaceFirst("\\{", "{\"series\": \"open-states\","))
                .put("/reports/" + narrowed)
                .then()
                .statusCode(200);
        release(narrowed);
        assertThat(titles("open-states")).containsExactly("Stays");
        assertThat(given().header("If-None-Match", held.header("ETag"))
                        .get("/feeds/open-states.atom?language=en")
                        .statusCode())
                .isEqualTo(200);
        assertThat(given().header("If-Modified-Since", held.header("Last-Modified"))
                        .get("/feeds/open-states.atom?language=en")
                        .statusCode())
                .as("a feed that lost an entry has changed")
                .isEqualTo(200);
    }

    @Test
    void who_has_the_feed_is_told_so() {
        series("open-held", EVERYONE);
        released("open-held", "Held", EVERYONE);
        Response held = get("open-held", "?language=zh");
        held.then()
                .header("Content-Type", containsString("application/atom+xml"))
                .header("Cache-Control", equalTo("public, max-age=60"));
        assertThat(given().header("If-None-Match", "\"x\", W/" + held.header("ETag"))
                        .get("/feeds/open-held.atom")
                        .statusCode())
                .isEqualTo(304);
        assertThat(given().header("If-Modified-Since", held.header("Last-Modified"))
                        .get("/feeds/open-held.atom")
                        .statusCode())
                .isEqualTo(304);
        assertThat(get("open-held", "?language=en").header("ETag")).isNotEqualTo(held.header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"closed-series", "no-such-series", "Industry-Trends", "international-situation", "a_b", "..."})
    void a_series_that_is_not_public_and_one_that_is_not_there_are_the_same(String code) {
        if (code.equals("closed-series")) {
            series(code, HEBEI);
            released(code, "For everyone in a closed series", EVERYONE);
        }
        problem(get(code, "").then(), 404, "feed-not-found");
        assertThat(get(code, "").jsonPath().getString("detail")).isEqualTo("There is no such feed.");
    }

    @Test
    void the_list_names_public_series_and_no_others() {
        series("open-listed", EVERYONE);
        series("closed-listed", HEBEI);
        given().get("/feeds")
                .then()
                .statusCode(200)
                .body("items.series", hasItem("open-listed"))
                .body("items.series", not(hasItem("closed-listed")))
                .body(
                        "items.find { it.series == 'open-listed' }.en",
                        equalTo("https://catalog.antenna.example/feeds/open-listed.atom?language=en"));
    }

    @Test
    void any_title_and_any_text_make_valid_xml() throws FeedException {
        series("open-odd", EVERYONE);
        String odd = "\\u0001 ]]> <b>&amp; \\u202Egpj \\uFFFE \\uD83C\\uDFBF \\u0085";
        String body =
                "# \\u0002 ]]>\\n\\n[x](javascript:alert(1)) ![p](https://evil.example/p.gif) <script>alert(1)</script>";
        String draft = draft(odd, "CLEAR", EVERYONE).replace("How Oslo re-uses its ski-jump.", body);
        String id = drafted("open-odd", draft);
        release(id);
        SyndEntry entry = parsed("open-odd", "?language=en").getEntries().getFirst();
        assertThat(entry.getTitle()).contains("]]> <b>&amp;", "gpj", "🎿").doesNotContain("\u202E", "\u0001", "\uFFFE");
        assertThat(entry.getContents().getFirst().getValue())
                .contains("&lt;script&gt;")
                .doesNotContain("<script", "javascript:", "<img", "evil.example");
    }

    @Test
    void a_language_that_is_none_is_refused_and_one_that_is_missing_gives_way_to_the_other() throws FeedException {
        series("open-chinese", EVERYONE);
        String chinese = draft("只有中文", "CLEAR", EVERYONE).replaceFirst("(?s),\\s*\\{\"language\": \"en\".*?\\}", "");
        String id = drafted("open-chinese", chinese);
        release(id);
        problem(get("open-chinese", "?language=fr").then(), 400, "unknown-language");
        assertThat(titles("open-chinese")).containsExactly("只有中文");
        assertThat(get("open-chinese", "?language=en").asString()).contains("<entry xml:lang=\"zh\">");
    }
}
