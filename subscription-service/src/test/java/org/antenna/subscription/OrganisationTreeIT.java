package org.antenna.subscription;

import static org.antenna.subscription.Client.DESK;
import static org.antenna.subscription.Client.regionBody;
import static org.antenna.subscription.Client.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.antenna.contracts.EventType;
import org.antenna.kit.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RunningService
class OrganisationTreeIT {
    @Inject
    Bus bus;

    private String province;
    private String city;
    private String county;

    @BeforeEach
    void setting() {
        province = DESK.region(unique("province"), null);
        city = DESK.region(unique("city"), province);
        county = DESK.region(unique("county"), city);
    }

    @Test
    void the_tree_has_no_cycle_and_no_unknown_parent() {
        for (String below : List.of(province, city, county)) {
            DESK.put("/organisations/" + province, regionBody(province, below))
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("cycle-in-tree"));
        }
        DESK.put("/organisations/" + county, regionBody(county, "nowhere"))
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-parent"));
    }

    @Test
    void the_same_statement_again_tells_nobody() {
        DESK.put("/organisations/" + city, regionBody(city, province))
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        DESK.put("/organisations/" + city, regionBody(city, null))
                .then()
                .statusCode(428)
                .body("code", equalTo("if-match-needed"));
        DESK.put("/organisations/" + city, "\"2\"", regionBody(city, null))
                .then()
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"));
        String tag = DESK.get("/organisations/" + city).header("ETag");
        DESK.put("/organisations/" + city, tag, regionBody(city, null))
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        List<JsonNode> told = bus.told(EventType.ORGANISATION_CHANGED, "organisation/" + city, 2);
        assertThat(ContractSamples.names(told.getFirst()))
                .isEqualTo(ContractSamples.names(ContractSamples.data(EventType.ORGANISATION_CHANGED)));
        assertThat(told).extracting(event -> event.path("version").asInt()).containsExactly(1, 2);
    }

    @Test
    void who_sits_above_sees_what_lies_below() {
        new Client(Role.REGIONAL_OFFICER, city)
                .get("/organisations")
                .then()
                .statusCode(200)
                .body("items.code", hasItems(city, county))
                .body("items.size()", equalTo(2));
    }

    @Test
    void who_is_moved_out_leaves_the_subscriptions_above() {
        Client officer = new Client(Role.REGIONAL_OFFICER, province);
        String box = officer.recipient(county, "a@" + county + ".example");
        String above = officer.subscription(province, box);
        String own = officer.subscription(county, box);
        DESK.put("/organisations/" + county, "\"1\"", regionBody(county, null))
                .then()
                .statusCode(200);
        officer.get("/subscriptions/" + above).then().body("endReason", equalTo("NO_RECIPIENTS"));
        officer.get("/subscriptions/" + own).then().statusCode(404);
        DESK.get("/subscriptions/" + own).then().body("state", equalTo("active"));
    }

    @Test
    void closed_from_below_it_takes_its_mailboxes_along_and_stays_closed() {
        Client officer = new Client(Role.REGIONAL_OFFICER, county);
        String box = officer.recipient(county, "a@" + county + ".example");
        String wish = officer.subscription(county, box);
        DESK.post("/organisations/" + city + "/closure")
                .then()
                .statusCode(409)
                .body("code", equalTo("open-organisations-below"));
        DESK.post("/organisations/" + county + "/closure").then().statusCode(200);
        DESK.post("/organisations/" + county + "/closure")
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        officer.get("/recipients/" + box).then().body("active", equalTo(false));
        officer.get("/subscriptions/" + wish).then().body("state", equalTo("ended"));
        officer.post("/recipients", java.util.Map.of("address", "b@" + county + ".example", "language", "zh"))
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-organisation"));
        DESK.put("/organisations/" + county, "\"2\"", regionBody(county, city))
                .then()
                .statusCode(409)
                .body("code", equalTo("organisation-closed"));
        DESK.put("/organisations/" + unique("x"), regionBody("x", county))
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-parent"));
        assertThat(bus.told(EventType.ORGANISATION_CHANGED, "organisation/" + county, 2)
                        .getLast()
                        .path("closed")
                        .asBoolean())
                .isTrue();
        DESK.post("/organisations/" + city + "/closure").then().statusCode(200);
    }
}
