package org.antenna.catalog.preview;

import static org.antenna.catalog.Catalogue.HEBEI;
import static org.antenna.catalog.Catalogue.draft;
import static org.antenna.catalog.Catalogue.drafted;
import static org.antenna.catalog.Catalogue.guangdong;
import static org.antenna.catalog.Catalogue.hebei;
import static org.antenna.catalog.Catalogue.oslo;
import static org.antenna.catalog.Catalogue.problem;
import static org.antenna.catalog.Catalogue.released;
import static org.antenna.catalog.Catalogue.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.antenna.catalog.CatalogTestCase;
import org.antenna.catalog.Catalogue;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PreviewIT extends CatalogTestCase {
    @Test
    void a_draft_is_previewed_by_its_editors_and_read_by_others_once_it_is_released() {
        String id = drafted("Ski-jump", HEBEI);
        String page = "/reports/" + id + "/preview?language=en";
        assertThat(oslo().get(page).then().statusCode(200).extract().asString())
                .contains(
                        "<html lang=\"en\">", "<h1>Ski-jump</h1>", "How Oslo re-uses its ski-jump.", "not released yet")
                .contains("TLP:CLEAR", "https://kommune.example/ski");
        problem(hebei().get(page).then(), 404, "report-not-found");
        oslo().body("{}").post("/reports/" + id + "/release").then().statusCode(200);
        assertThat(hebei().get(page).then().statusCode(200).extract().asString())
                .doesNotContain("not released yet");
        problem(guangdong().get(page).then(), 404, "report-not-found");
        withdrawn(Catalogue::oslo, id, "wrong");
        problem(hebei().get(page).then(), 410, "report-withdrawn");
    }

    @Test
    void the_first_language_is_chinese_and_one_that_is_missing_is_not_found() {
        String id = released("跳台", HEBEI);
        assertThat(hebei().get("/reports/" + id + "/preview").asString()).contains("<html lang=\"zh\">", "霍尔门科伦");
        problem(hebei().get("/reports/" + id + "/preview?language=fr").then(), 400, "unknown-language");
        String english = draft("x", "CLEAR", HEBEI).replaceFirst("(?s)\\{\"language\": \"zh\".*?\\},", "");
        String other = oslo().body(english)
                .post("/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        problem(oslo().get("/reports/" + other + "/preview?language=zh").then(), 404, "rendition-not-found");
    }

    @Test
    void the_page_runs_nothing_and_its_policy_knows_its_style() throws NoSuchAlgorithmException {
        String hostile = draft("<script>alert(1)</script>", "CLEAR", HEBEI)
                .replace(
                        "How Oslo re-uses its ski-jump.",
                        "<img src=x onerror=alert(1)> [x](javascript:alert(1)) {page.files}")
                .replace("https://kommune.example/ski", "</li><script>alert(2)</script>");
        String id = oslo().body(hostile)
                .post("/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var answer = oslo().get("/reports/" + id + "/preview?language=en")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/html;charset=UTF-8"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("default-src 'none'; "))
                .header("Content-Security-Policy", containsString("; sandbox; "))
                .extract();
        String page = answer.asString();
        assertThat(page)
                .doesNotContain("<script", "<img", "href=\"javascript", " style=")
                .contains("&lt;script&gt;alert(1)", "{page.files}");
        String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.header("Content-Security-Policy"))
                .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    }
}
