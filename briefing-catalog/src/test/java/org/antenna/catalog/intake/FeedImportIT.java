package org.antenna.catalog.intake;

import static org.antenna.catalog.Catalogue.desk;
import static org.antenna.catalog.Catalogue.hebei;
import static org.antenna.catalog.Catalogue.oslo;
import static org.antenna.catalog.Catalogue.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.antenna.catalog.CatalogTestCase;
import org.antenna.catalog.HeardEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FeedImportIT extends CatalogTestCase {
    private static final String FEED = """
            <rss version="2.0"><channel><title>News</title><link>https://press.example/</link><description>d</description>
            <language>en</language>%s</channel></rss>""";
    private static final String ITEM = """
            <item><guid isPermaLink="false">%s</guid><title>%s</title><link>/%s</link>%s
            <description>%s</description></item>""";
    private static final String ABOUT = "?mission=embassy-jp&topics=energy&about=JP&audience=REGION@CN-HE";

    @Inject
    HeardEvents events;

    @Test
    void entries_become_reports_once_and_those_edited_since_are_listed() {
        String first = item("once-1", "Once one", date("Mon, 31 Mar 2025 09:00:00 +0800"), "&lt;p&gt;Text&lt;/p&gt;");
        String second = item("once-2", "Once two", "", "Text");
        imported(first + second, ABOUT).body("imported", equalTo(2)).body("changed", nullValue());
        imported(first + second, ABOUT).body("imported", equalTo(0)).body("unchanged", equalTo(2));
        String id = imported(first.replace("Text", "Edited") + second, ABOUT + "&language=zh&notify=true")
                .body("unchanged", equalTo(1))
                .body("changed", hasSize(1))
                .body("changed[0].entry", equalTo(1))
                .body("changed[0].externalId", equalTo("once-1"))
                .body("refused", hasSize(0))
                .extract()
                .path("changed[0].id");
        hebei().get("/reports/" + id)
                .then()
                .statusCode(200)
                .body("renditions[0].body", equalTo("Text"))
                .body("renditions[0].language", equalTo("en"))
                .body("sources", equalTo(List.of("https://press.example/once-1")))
                .body("publishedAt", equalTo("2025-03-31T01:00:00Z"));
        HeardEvents.Heard heard = events.await(
                        "catalog.reports.v1",
                        1,
                        event -> event.data().at("/renditions/0/title").asText().equals("Once one"))
                .getFirst();
        assertThat(heard.data().at("/notifies").asBoolean()).isFalse();
    }

    @Test
    void bad_entries_are_named_and_the_good_ones_go_in() {
        String entries = item("mixed-1", "Good", "", "Text")
                + item("mixed-2", "t".repeat(301), "", "Text")
                + item("mixed-3", "Soon", date("soon"), "Text")
                + item("mixed-4", "Future", date("Fri, 01 Jan 2100 00:00:00 GMT"), "Text")
                + item("mixed-5", "Only script", "", "&lt;script&gt;alert(1)&lt;/script&gt;")
                + item("mixed-6", "", "", "Text")
                + "<item><title>No id</title><description>Text</description></item>"
                + item("mixed-1", "Good", "", "Text")
                + item("mixed-1", "Another under the id", "", "Text")
                + item("mixed-7", "Good", "", "Text");
        imported(entries, ABOUT)
                .body("imported", equalTo(2))
                .body("unchanged", equalTo(1))
                .body("changed.entry", equalTo(List.of(9)))
                .body("refused.entry", equalTo(List.of(2, 3, 4, 5, 6, 7)))
                .body(
                        "refused.code",
                        equalTo(List.of(
                                "text-too-long",
                                "invalid-time",
                                "time-out-of-range",
                                "text-needed",
                                "text-needed",
                                "text-needed")))
                .body(
                        "refused.field",
                        equalTo(List.of("title", "publishedAt", "publishedAt", "body", "title", "externalId")));
    }

    @Test
    void an_entry_that_does_not_say_its_language_takes_that_of_the_import() {
        String silent = FEED.replace("<language>en</language>", "");
        send(silent.formatted(item("tongue-1", "Tongue", "", "Text")), ABOUT)
                .body("refused.code", equalTo(List.of("unknown-language")));
        send(silent.formatted(item("tongue-1", "Tongue", "", "Text")), ABOUT + "&language=zh")
                .body("imported", equalTo(1));
        send(FEED.replace(">en<", ">fr<").formatted(item("tongue-2", "Langue", "", "Texte")), ABOUT + "&language=zh")
                .body("refused.code", equalTo(List.of("unknown-language")));
    }

    @Test
    void a_feed_of_an_unknown_mission_or_topic_brings_nothing() {
        imported(item("astray", "Astray", "", "Text"), "?topics=energy")
                .body("refused.field", equalTo(List.of("mission")));
        imported(item("astray", "Astray", "", "Text"), "?mission=embassy-jp")
                .body("refused.field", equalTo(List.of("topics")));
        imported(item("astray", "Astray", "", "Text"), "?mission=embassy-xx&topics=energy")
                .body("refused.code", equalTo(List.of("unknown-mission")));
    }

    @Test
    void the_history_of_a_closed_mission_is_taken_and_its_news_refused() {
        String mission = "{\"kind\": \"CONSULATE\", \"hostCountries\": [\"JP\"], \"city\": \"City\", \"closed\": true,"
                + " \"name\": {\"zh\": \"馆\", \"en\": \"Closed\"}}";
        desk().body(mission).put("/missions/consulate-closed").then().statusCode(201);
        String query = "?mission=consulate-closed&topics=energy";
        imported(item("closed-1", "History", "", "Text"), query).body("imported", equalTo(1));
        imported(item("closed-2", "News", "", "Text"), query + "&notify=true")
                .body("refused.code", equalTo(List.of("mission-closed")));
    }

    @Test
    void what_is_no_feed_is_refused_as_a_whole_with_its_place() {
        problem(
                desk().contentType("application/atom+xml")
                        .body("<!DOCTYPE a [<!ENTITY b \"&b;\">]><a>&b;</a>")
                        .post("/reports/import/feed" + ABOUT)
                        .then(),
                400,
                "feed-declares-a-doctype");
        problem(
                desk().contentType("application/rss+xml")
                        .body(new byte[10_000_001])
                        .post("/reports/import/feed" + ABOUT)
                        .then(),
                413,
                "body-too-large");
        problem(
                desk().contentType("application/xml")
                        .header("Content-Encoding", "gzip")
                        .body("<a/>")
                        .post("/reports/import/feed" + ABOUT)
                        .then(),
                415,
                "content-encoding-not-taken");
        problem(
                oslo().contentType("application/xml")
                        .body("<a/>")
                        .post("/reports/import/feed" + ABOUT)
                        .then(),
                403,
                "role-not-allowed");
    }

    private static String item(String guid, String title, String date, String text) {
        return ITEM.formatted(guid, title, guid, date, text);
    }

    private static String date(String written) {
        return "<pubDate>" + written + "</pubDate>";
    }

    private static ValidatableResponse imported(String entries, String query) {
        return send(FEED.formatted(entries), query);
    }

    private static ValidatableResponse send(String document, String query) {
        return desk().contentType("application/rss+xml")
                .body(document)
                .post("/reports/import/feed" + query)
                .then()
                .statusCode(200);
    }
}
