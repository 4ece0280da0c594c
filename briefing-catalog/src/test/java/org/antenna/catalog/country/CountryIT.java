package org.antenna.catalog.country;

import static org.antenna.catalog.Catalogue.hebei;
import static org.antenna.catalog.Catalogue.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.antenna.catalog.CatalogTestCase;
import org.antenna.catalog.HeardEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CountryIT extends CatalogTestCase {
    @Inject
    HeardEvents events;

    @Test
    void countries_are_listed_with_their_names_page_by_page() {
        String next = hebei().get("/countries?limit=200")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'NO' }.name.zh", equalTo("挪威"))
                .body("items.find { it.code == 'NO' }.name.en", equalTo("Norway"))
                .extract()
                .path("next");
        hebei().get("/countries?limit=200&cursor=" + next).then().body("items.code", hasItem("ZW"));
        hebei().queryParam("cursor", next)
                .get("/countries")
                .then()
                .body("items.find { it.code == 'TW' }.name.zh", equalTo("中国台湾"));
    }

    @Test
    void a_group_has_the_members_of_the_day_asked_for() {
        hebei().get("/country-groups/EU?on=2020-01-31").then().statusCode(200).body("members", hasItem("GB"));
        hebei().get("/country-groups/EU")
                .then()
                .body("members", not(hasItem("GB")))
                .body("memberships.find { it.country == 'GB' }.until", equalTo("2020-02-01"));
        hebei().get("/country-groups?on=1999-01-01&limit=200")
                .then()
                .body("items.find { it.code == 'ASEAN' }.members", not(hasItem("KH")));
        problem(hebei().get("/country-groups/EU?on=yesterday").then(), 400, "invalid-day");
        problem(hebei().get("/country-groups/NO_SUCH").then(), 404, "country-group-not-found");
        problem(hebei().get("/country-groups/{code}", "中").then(), 404, "country-group-not-found");
    }

    @Test
    void a_group_is_told_with_its_dates() {
        HeardEvents.Heard efta = events.await(
                        "catalog.menu.v1", 1, event -> event.key().equals("country-group/EFTA"))
                .getFirst();
        assertThat(efta.data().at("/members").toString()).isEqualTo("[\"CH\",\"IS\",\"LI\",\"NO\"]");
        assertThat(efta.data().at("/memberships/0/from").asText()).matches("\\d{4}-\\d\\d-\\d\\d");
    }
}
