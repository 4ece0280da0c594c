package org.antenna.catalog.feed;

import static io.restassured.RestAssured.given;
import static org.antenna.catalog.Catalogue.HEBEI;
import static org.antenna.catalog.Catalogue.desk;
import static org.antenna.catalog.Catalogue.draft;
import static org.antenna.catalog.Catalogue.problem;
import static org.antenna.catalog.Catalogue.withdrawn;
import static org.antenna.catalog.feed.Following.EVERYONE;
import static org.antenna.catalog.feed.Following.drafted;
import static org.antenna.catalog.feed.Following.next;
import static org.antenna.catalog.feed.Following.parsed;
import static org.antenna.catalog.feed.Following.release;
import static org.antenna.catalog.feed.Following.released;
import static org.antenna.catalog.feed.Following.series;
import static org.antenna.catalog.feed.Following.tokyo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;
import org.antenna.catalog.CatalogTestCase;
import org.antenna.catalog.attachment.Files;
import org.junit.jupiter.api.Test;

/** The pages to which entries of public feeds lead. Who is shown none is in {@code LeakIT}. */
@QuarkusTest
class PublicReportIT extends CatalogTestCase {
    private static Response page(String id, String query) {
        return given().get("/public-reports/" + id + query);
    }

    @Test
    void an_entry_of_a_feed_leads_to_a_page_that_anybody_reads_whole() throws FeedException {
        series("page-long", EVERYONE);
        String text = "How Oslo re-uses its ski-jump. ".repeat(1_000);
        String id = drafted(
                "page-long", draft("Ski-jump", "CLEAR", EVERYONE).replace("How Oslo re-uses its ski-jump.", text));
        release(id);
        SyndEntry entry = parsed("page-long", "?language=en").getEntries().getFirst();
        assertThat(entry.getContents()).as("too long for a feed").isEmpty();
        URI link = URI.create(entry.getLink());
        assertThat(link.getHost()).isEqualTo("catalog.antenna.example");
        String page = given().get(link.getPath() + "?" + link.getQuery())
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page)
                .contains(
                        "<html lang=\"en\">", "<h1>Ski-jump</h1>", text.strip(), "Embassy", "Open series", "TLP:CLEAR")
                .contains(
                        "href=\"https://kommune.example/ski\"",
                        "https://catalog.antenna.example/feeds/page-long.atom?language=en")
                .contains("<link rel=\"canonical\" href=\"" + link + "\">");
    }

    @Test
    void a_token_is_neither_needed_nor_looked_at() {
        series("page-token", EVERYONE);
        String id = released("page-token", "Open", EVERYONE);
        given().auth().oauth2("nonsense").get("/public-reports/" + id).then().statusCode(200);
        given().head("/public-reports/" + id).then().statusCode(200);
    }

    @Test
    void each_language_leads_to_the_other_and_one_that_is_missing_gives_way() {
        series("page-languages", EVERYONE);
        String id = released("page-languages", "跳台", EVERYONE);
        assertThat(page(id, "").asString())
                .contains("<html lang=\"zh\">", "霍尔门科伦", "摘要", "公开栏目", "使馆", "href=\"?language=en\"");
        assertThat(page(id, "?language=en").asString()).contains("<html lang=\"en\">", "href=\"?language=zh\"");
        problem(page(id, "?language=fr").then(), 400, "unknown-language");
        String chinese = draft("只有中文", "CLEAR", EVERYONE).replaceFirst("(?s),\\s*\\{\"language\": \"en\".*?\\}", "");
        String other = drafted("page-languages", chinese);
        release(other);
        page(other, "?language=en").then().statusCode(200).header("Content-Language", equalTo("zh"));
        assertThat(page(other, "?language=en").asString())
                .contains("<html lang=\"zh\">")
                .doesNotContain("?language=en\"");
    }

    @Test
    void the_page_shows_the_version_that_is_released_and_is_kept_until_the_next() {
        series("page-versions", EVERYONE);
        String id = released("page-versions", "First", EVERYONE);
        Response first = page(id, "?language=en");
        first.then().header("Cache-Control", equalTo("public, max-age=60"));
        assertThat(held(id, first)).isEqualTo(304);
        String tag = next(id);
        tokyo().header("If-Match", tag)
                .body(draft("Second", "CLEAR", EVERYONE).replaceFirst("\\{", "{\"series\": \"page-versions\","))
                .put("/reports/" + id)
                .then()
                .statusCode(200);
        assertThat(held(id, first)).as("while the next is written").isEqualTo(304);
        release(id);
        assertThat(held(id, first)).isEqualTo(200);
        assertThat(page(id, "?language=en").asString())
                .contains("<h1>Second</h1>")
                .doesNotContain("First");
    }

    @Test
    void a_page_is_another_one_when_its_series_is_renamed() {
        series("page-renamed", EVERYONE);
        String id = released("page-renamed", "Stays", EVERYONE);
        Response before = page(id, "?language=en");
        assertThat(held(id, before)).isEqualTo(304);
        assertThat(page(id, "").header("ETag")).as("another language").isNotEqualTo(before.header("ETag"));
        desk().header("If-Match", desk().get("/series/page-renamed").header("ETag"))
                .body("""
                        {"name": {"zh": "新名", "en": "Harbour letters"},
                         "description": {"zh": "谁都可以读", "en": "For anybody"}, "defaultAudience": %s}
                        """.formatted(EVERYONE))
                .put("/series/page-renamed")
                .then()
                .statusCode(200);
        assertThat(held(id, before)).isEqualTo(200);
        assertThat(page(id, "?language=en").asString()).contains("Harbour letters");
    }

    private static int held(String id, Response page) {
        return given().header("If-None-Match", page.header("ETag"))
                .get("/public-reports/" + id + "?language=en")
                .statusCode();
    }

    @Test
    void who_comes_for_a_withdrawn_report_is_told_why_if_anybody_could_read_it() {
        series("page-gone", EVERYONE);
        String open = released("page-gone", "Harbour", EVERYONE);
        String closed = released("page-gone", "Harbour", HEBEI);
        for (String id : new String[] {open, closed}) {
            withdrawn(Following::tokyo, id, "Figures were <wrong>.");
        }
        Response gone = page(open, "?language=en");
        gone.then().statusCode(410).header("Cache-Control", equalTo("public, max-age=60"));
        assertThat(gone.asString())
                .contains("withdrawn", "Figures were &lt;wrong&gt;.")
                .doesNotContain("Harbour", open);
        assertThat(page(open, "").asString()).contains("已经撤回");
        String never = UUID.randomUUID().toString();
        page(closed, "").then().statusCode(404).header("Cache-Control", equalTo("no-store"));
        assertThat(page(closed, "").asString()).isEqualTo(page(never, "").asString());
    }

    /** Nor its name: to others it is not there. */
    @Test
    void a_report_for_everybody_in_a_series_that_is_not_names_no_series() {
        series("page-closed-series", HEBEI);
        String id = released("page-closed-series", "For everybody", EVERYONE);
        assertThat(page(id, "?language=en").then().statusCode(200).extract().asString())
                .contains("For everybody")
                .doesNotContain("Open series", "page-closed-series", ".atom");
    }

    @Test
    void files_are_not_on_the_page() {
        series("page-files", EVERYONE);
        String id = drafted("page-files", draft("With a file", "CLEAR", EVERYONE));
        tokyo().header("If-Match", tokyo().get("/reports/" + id).header("ETag"))
                .contentType("application/octet-stream")
                .body(Files.pdf())
                .post("/reports/" + id + "/attachments?name=figures.pdf")
                .then()
                .statusCode(201);
        release(id);
        assertThat(page(id, "").then().statusCode(200).extract().asString()).doesNotContain("figures");
    }

    @Test
    void the_page_runs_nothing_and_its_policy_knows_its_style() throws NoSuchAlgorithmException {
        series("page-hostile", EVERYONE);
        String hostile = draft("<script>alert(1)</script>", "CLEAR", EVERYONE)
                .replace(
                        "How Oslo re-uses its ski-jump.",
                        "<img src=x onerror=alert(1)> [x](javascript:alert(1)) {page.feed}")
                .replace(
                        "\"https://kommune.example/ski\"",
                        "\"javascript:alert(2)\", \"https://a.example/\\\"><script>\"");
        String id = drafted("page-hostile", hostile);
        release(id);
        Response answer = page(id, "?language=en");
        answer.then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/html;charset=UTF-8"))
                .header("X-Content-Type-Options", equalTo("nosniff"));
        String page = answer.asString();
        assertThat(page)
                .doesNotContain("<script", "<img", "href=\"javascript", " style=")
                .contains("&lt;script&gt;alert(1)", "{page.feed}", "javascript:alert(2)");
        String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "'; sandbox")
                .doesNotContain("script", "unsafe", "http");
    }
}
