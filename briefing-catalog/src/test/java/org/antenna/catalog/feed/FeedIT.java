package org.antenna.catalog.feed;

import static io.restassured.RestAssured.given;
import static org.antenna.catalog.Catalogue.draft;
import static org.antenna.catalog.Catalogue.problem;
import static org.antenna.catalog.feed.Following.EVERYONE;
import static org.antenna.catalog.feed.Following.drafted;
import static org.antenna.catalog.feed.Following.get;
import static org.antenna.catalog.feed.Following.next;
import static org.antenna.catalog.feed.Following.parsed;
import static org.antenna.catalog.feed.Following.release;
import static org.antenna.catalog.feed.Following.released;
import static org.antenna.catalog.feed.Following.series;
import static org.antenna.catalog.feed.Following.titles;
import static org.antenna.catalog.feed.Following.tokyo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.antenna.catalog.CatalogTestCase;
import org.junit.jupiter.api.Test;

/** How a feed reads: for programs, over versions, in both languages, whatever the texts are. */
@QuarkusTest
class FeedIT extends CatalogTestCase {
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
