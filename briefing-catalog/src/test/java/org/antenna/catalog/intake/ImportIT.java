package org.antenna.catalog.intake;

import static org.antenna.catalog.Catalogue.as;
import static org.antenna.catalog.Catalogue.desk;
import static org.antenna.catalog.Catalogue.hebei;
import static org.antenna.catalog.Catalogue.oslo;
import static org.antenna.catalog.Catalogue.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.antenna.catalog.CatalogTestCase;
import org.antenna.catalog.HeardEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportIT extends CatalogTestCase {
    private static final String LINE =
            "{\"externalId\": \"%s\", \"mission\": \"embassy-jp\", \"language\": \"en\", \"topics\": [\"%s\"],"
                    + " \"about\": [\"JP\"], \"title\": \"%s\", \"body\": \"Text\", \"bodyFormat\": \"text/plain\"%s}";

    @Inject
    HeardEvents events;

    @Test
    void good_lines_are_imported_bad_ones_listed_and_a_second_run_changes_nothing() {
        String lines = String.join(
                "\n",
                line("mix-1", "economy", "One", ""),
                "{\"externalId\": ",
                line("mix-2", "economy.of-old", "Two", ""),
                "",
                line("mix-3", "economy", "Nul \\u0000", ""),
                line("mix-4", "economy", "Four", ", \"handling\": \"RED\""),
                line("mix-1", "economy", "Another under the same id", ""),
                line("mix-5", "economy", "Five", ", \"publishedAt\": \"2020-02-30\""),
                line("mix-6", "economy", "Six", ", \"colour\": \"blue\""),
                line("mix-7", "economy", "Seven", ", \"publishedAt\": \"2020-02-03\", \"sources\": [\"a\"]"));
        for (int run = 0; run < 2; run++) {
            imported(lines, "?audience=REGION@CN-HE&firstLine=101")
                    .body("imported", equalTo(run == 0 ? 2 : 0))
                    .body("unchanged", equalTo(run == 0 ? 0 : 2))
                    .body("refused.line", equalTo(List.of(102, 103, 105, 106, 107, 108, 109)))
                    .body(
                            "refused.field",
                            equalTo(java.util.Arrays.asList(
                                    null, "topics[0]", "title", "handling", "externalId", "publishedAt", "colour")))
                    .body(
                            "refused.code",
                            equalTo(List.of(
                                    "malformed-json",
                                    "unknown-topic",
                                    "invalid-text",
                                    "handling-red",
                                    "external-id-taken",
                                    "invalid-time",
                                    "unknown-field")));
        }
        hebei().get("/reports?mission=embassy-jp&topic=economy")
                .then()
                .body("items.headings.title.flatten()", equalTo(List.of("One", "Seven")))
                .body("items[1].listedAt", equalTo("2020-02-03T00:00:00Z"));
    }

    @Test
    void history_notifies_nobody_unless_the_import_says_so() {
        imported(line("quiet", "politics", "Quiet", ""), "");
        imported(line("told", "politics", "Told", ""), "?notify=true");
        imported(line("loud", "politics", "Loud in a silent import", ", \"notify\": true"), "?notify=false");
        imported(line("calm", "politics", "Silent in a loud import", ", \"notify\": false"), "?notify=true");
        assertThat(notifies("Quiet")).isFalse();
        assertThat(notifies("Told")).isTrue();
        assertThat(notifies("Loud in a silent import")).isFalse();
        assertThat(notifies("Silent in a loud import")).isFalse();
    }

    @Test
    void those_that_nobody_outside_may_read_are_counted() {
        String lines = line("open-1", "energy", "Open", "") + "\n"
                + line("open-2", "energy", "For one", ", \"audience\": {\"organisations\": [\"hebei-fao\"]}") + "\n"
                + line("open-3", "energy.of-old", "Refused", "");
        imported(lines, "").body("imported", equalTo(2)).body("forNobody", equalTo(1));
        imported(lines, "").body("unchanged", equalTo(2)).body("forNobody", nullValue());
        imported(line("open-4", "energy", "For all", ""), "?audience=everyone")
                .body("imported", equalTo(1))
                .body("forNobody", nullValue());
    }

    @Test
    void the_same_line_is_unchanged_whatever_the_import_says_around_it() {
        String line = line("kept", "energy", "Kept", "");
        imported(line, "").body("imported", equalTo(1));
        imported(line.replace("\"embassy-jp\"", "\"embassy-jp\" "), "?audience=everyone&notify=true")
                .body("unchanged", equalTo(1))
                .body("refused", empty());
    }

    @Test
    void amber_history_is_released_by_the_desk_as_second_person_and_never_for_everyone() {
        String amber = ", \"handling\": \"AMBER\"";
        imported(line("amber-1", "energy", "Amber", amber), "?audience=REGION@CN-HE")
                .body("imported", equalTo(1));
        imported(line("amber-2", "energy", "Amber", amber), "?audience=everyone")
                .body("imported", equalTo(0))
                .body("refused.code", equalTo(List.of("audience-too-wide")));
    }

    @Test
    void thousands_of_lines_come_in_batches_and_each_is_told_once() {
        String lines = IntStream.range(0, 2_500)
                .mapToObj(i -> line("many-" + i, "technology", "Many", ""))
                .collect(Collectors.joining("\n"));
        imported(lines, "?audience=everyone").body("imported", equalTo(2_500));
        imported(lines, "?audience=everyone").body("unchanged", equalTo(2_500)).body("imported", equalTo(0));
        List<HeardEvents.Heard> heard = events.await("catalog.reports.v1", 2_500, event -> titled(event, "Many"));
        assertThat(heard)
                .extracting(HeardEvents.Heard::key)
                .doesNotHaveDuplicates()
                .hasSize(2_500);
    }

    @Test
    void only_the_desk_imports_and_says_clearly_to_whom() {
        problem(
                oslo().contentType("application/jsonl")
                        .body("{}")
                        .post("/reports/import")
                        .then(),
                403,
                "role-not-allowed");
        problem(
                desk().contentType("application/jsonl")
                        .body("{}")
                        .post("/reports/import?audience=ALL")
                        .then(),
                400,
                "unknown-organisation-class");
        as("desk-officer", "mfa").body("{}").post("/reports/import").then().statusCode(415);
    }

    private boolean notifies(String title) {
        return events.await("catalog.reports.v1", 1, event -> titled(event, title))
                .getFirst()
                .data()
                .at("/notifies")
                .asBoolean();
    }

    private static boolean titled(HeardEvents.Heard event, String title) {
        return event.data().at("/renditions/0/title").asText().equals(title);
    }

    private static ValidatableResponse imported(String lines, String query) {
        return desk().contentType("application/jsonl")
                .body(lines)
                .post("/reports/import" + query)
                .then()
                .statusCode(200);
    }

    private static String line(String externalId, String topic, String title, String more) {
        return LINE.formatted(externalId, topic, title, more);
    }
}
