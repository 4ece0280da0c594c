package org.antenna.catalog.search;

import static org.antenna.catalog.Catalogue.HEBEI;
import static org.antenna.catalog.Catalogue.as;
import static org.antenna.catalog.Catalogue.desk;
import static org.antenna.catalog.Catalogue.drafted;
import static org.antenna.catalog.Catalogue.guangdong;
import static org.antenna.catalog.Catalogue.hebei;
import static org.antenna.catalog.Catalogue.oslo;
import static org.antenna.catalog.Catalogue.released;
import static org.antenna.catalog.Catalogue.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.antenna.catalog.CatalogTestCase;
import org.antenna.catalog.Catalogue;
import org.antenna.catalog.reader.Reader;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reader may not read shows in nothing that a search answers, wherever in the index it is. */
@QuarkusTest
class SearchLeaksIT extends CatalogTestCase {
    private static final Map<String, Supplier<RequestSpecification>> STRANGERS = new LinkedHashMap<>();

    static {
        STRANGERS.put("another region", () -> guangdong());
        STRANGERS.put("another mission", () -> as("mission-officer", "embassy-jp"));
        STRANGERS.put("an enterprise", () -> as("reader", "huayuan-snow"));
        STRANGERS.put("a closed organisation", () -> as("regional-officer", "closed-office"));
        STRANGERS.put("an unknown organisation", () -> as("regional-officer", "nobody-knows"));
        STRANGERS.put("an operator", () -> as("operator", "nobody-knows"));
    }

    @Inject
    Filing filing;

    @Inject
    Jdbi jdbi;

    @Inject
    SearchIndex index;

    @BeforeEach
    void a_topic_of_its_own() {
        desk().body("{\"label\": {\"zh\": \"机密词\", \"en\": \"Hidden\"}}").put("/topics/hidden");
    }

    @Test
    void a_foreign_report_is_in_no_list_count_facet_or_suggestion_waiting_filed_or_merged() {
        String id = withTopic(released("北极光项目甲", HEBEI));
        for (int stage = 0; stage < 3; stage++) {
            assertThat(found(hebei(), "北极光项目甲")).containsExactly(id);
            assertThat(found(oslo(), "北极光项目甲")).containsExactly(id);
            assertThat(found(desk(), "北极光项目甲")).containsExactly(id);
            STRANGERS.forEach((who, stranger) -> nothing(who, stranger, "北极光项目甲"));
            next(stage);
        }
    }

    @Test
    void a_draft_is_found_by_nobody() {
        drafted("北极光草稿乙", HEBEI);
        nothing("its author", () -> oslo(), "北极光草稿乙");
        nothing("the desk", () -> desk(), "北极光草稿乙");
        nothing("its audience", () -> hebei(), "北极光草稿乙");
    }

    @Test
    void a_withdrawn_report_is_found_by_nobody_at_once_waiting_filed_or_merged() {
        for (int stage = 0; stage < 3; stage++) {
            String words = "北极光撤回" + "丙丁戊".charAt(stage);
            String id = withTopic(released(words, HEBEI));
            for (int step = 0; step < stage; step++) {
                next(step);
            }
            assertThat(found(hebei(), words)).containsExactly(id);
            withdrawn(Catalogue::oslo, id, "wrong");
            nothing("its audience", () -> hebei(), words);
            nothing("its author", () -> oslo(), words);
            nothing("the desk", () -> desk(), words);
            next(0);
            next(1);
            nothing("its audience, after all was written again", () -> hebei(), words);
            assertThat(entries(id)).isZero();
        }
    }

    @Test
    void an_audience_that_is_narrowed_counts_at_once_although_the_report_was_filed() {
        String id = released("北极光收窄己", "{\"classes\": [\"REGION\"], \"regions\": [\"CN-HE\", \"CN-GD\"]}");
        next(0);
        assertThat(found(hebei(), "北极光收窄己")).containsExactly(id);
        narrow(id);
        nothing("who was left out", () -> hebei(), "北极光收窄己");
        assertThat(found(guangdong(), "北极光收窄己")).containsExactly(id);
        next(0);
        next(1);
        nothing("who was left out", () -> hebei(), "北极光收窄己");
        assertThat(found(guangdong(), "北极光收窄己")).containsExactly(id);
    }

    @Test
    void a_document_is_given_to_nobody_who_may_not_read_it_even_if_the_index_named_it() {
        UUID id = UUID.fromString(released("北极光文本庚", HEBEI));
        Reader stranger = new Reader(false, "embassy-jp", null);
        Reader desk = new Reader(true, null, null);
        assertThat(index.<Integer>atOneMoment(
                        moment -> moment.documents(stranger, List.of(id)).size()))
                .isZero();
        assertThat(index.<Integer>atOneMoment(
                        moment -> moment.documents(desk, List.of(id)).size()))
                .isOne();
    }

    private void next(int stage) {
        if (stage == 0) {
            filing.file(10_000);
        } else {
            filing.merge(filing.standing().segments().stream()
                    .map(Filing.Segment::id)
                    .toList());
        }
    }

    private void nothing(String who, Supplier<RequestSpecification> caller, String words) {
        JsonPath page = page(caller.get(), words + " OR 机密词");
        String what = who + ": " + page.prettify();
        assertThat(page.getList("items.headings.title.flatten()")).as(what).doesNotContain(words);
        JsonPath exact = page(caller.get(), words);
        assertThat(exact.getList("items")).as(what).isEmpty();
        assertThat(exact.getInt("count.hits")).as(what).isZero();
        for (String facet : List.of("topic", "country", "mission", "series", "language", "month")) {
            assertThat(exact.getList("facets." + facet)).as(what).isEmpty();
        }
        if (who.startsWith("a")) {
            assertThat(page.getList("topics")).as(what).isEmpty();
        }
    }

    private static List<String> found(RequestSpecification caller, String words) {
        return page(caller, words).getList("items.id");
    }

    private static JsonPath page(RequestSpecification caller, String words) {
        return caller.queryParam("q", words)
                .get("/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Bears a topic that nothing else has. */
    private String withTopic(String id) {
        unguarded("update report_version set topics = '{hidden}' where report_id = ? and state = 'RELEASED'", id);
        return id;
    }

    private static void narrow(String id) {
        oslo().header("If-Match", oslo().get("/reports/" + id).header("ETag"))
                .body("{\"classes\": [\"REGION\"], \"regions\": [\"CN-GD\"]}")
                .put("/reports/" + id + "/audience")
                .then()
                .statusCode(200);
    }

    /** As a migration or a later feature might change a released version. */
    private void unguarded(String update, String id) {
        QuarkusTransaction.requiringNew()
                .run(() -> jdbi.useHandle(db -> {
                    db.execute("alter table report_version disable trigger report_version_guard");
                    db.execute(update, UUID.fromString(id));
                    db.execute("alter table report_version enable trigger report_version_guard");
                }));
    }

    private int entries(String id) {
        return jdbi.withHandle(
                db -> db.select("select count(*) from search_entry where report_id = ?", UUID.fromString(id))
                        .mapTo(Integer.class)
                        .one());
    }
}
