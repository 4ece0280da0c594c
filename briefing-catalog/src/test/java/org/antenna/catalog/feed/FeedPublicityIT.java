package org.antenna.catalog.feed;

import static io.restassured.RestAssured.given;
import static org.antenna.catalog.Catalogue.HEBEI;
import static org.antenna.catalog.Catalogue.draft;
import static org.antenna.catalog.Catalogue.problem;
import static org.antenna.catalog.Catalogue.withdrawn;
import static org.antenna.catalog.feed.Following.EVERYONE;
import static org.antenna.catalog.feed.Following.drafted;
import static org.antenna.catalog.feed.Following.get;
import static org.antenna.catalog.feed.Following.next;
import static org.antenna.catalog.feed.Following.release;
import static org.antenna.catalog.feed.Following.released;
import static org.antenna.catalog.feed.Following.series;
import static org.antenna.catalog.feed.Following.titles;
import static org.antenna.catalog.feed.Following.tokyo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.rometools.rome.io.FeedException;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.antenna.catalog.CatalogTestCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in public feeds and on public pages, and what is not. */
@QuarkusTest
class FeedPublicityIT extends CatalogTestCase {
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
    void what_is_not_for_everybody_is_in_no_feed_and_on_no_page(String handling, String audience) throws FeedException {
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
        String never = given().get("/public-reports/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .extract()
                .asString();
        String page = "/public-reports/" + id;
        given().get(page).then().statusCode(404).body(equalTo(never));
        withdrawn(Following::tokyo, id, "wrong");
        given().get(page).then().statusCode(404).body(equalTo(never));
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
        withdrawn(Following::tokyo, withdrawn, "wrong");
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
}
