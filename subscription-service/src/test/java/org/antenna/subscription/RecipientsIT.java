package org.antenna.subscription;

import static org.antenna.subscription.Client.DESK;
import static org.antenna.subscription.Client.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.antenna.contracts.EventType;
import org.antenna.kit.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RunningService
class RecipientsIT {
    @Inject
    Bus bus;

    private String province;
    private String city;
    private Client officer;

    @BeforeEach
    void setting() {
        province = DESK.region(unique("province"), null);
        city = DESK.region(unique("city"), province);
        officer = new Client(Role.REGIONAL_OFFICER, city);
    }

    @Test
    void an_address_lies_in_a_domain_of_its_organisation_or_of_one_above() {
        officer.recipient(city, "a@" + city + ".example");
        officer.recipient(city, "a@" + province + ".example");
        refused(province, "a@" + city + ".example", "mailbox-outside-organisation");
        refused(city, "a@elsewhere.example", "mailbox-outside-organisation");
        refused(city, "a@sub." + city + ".example", "mailbox-outside-organisation");
        refused(city, "a@" + city + ".example\r\nBcc: x@" + city + ".example", "invalid-address");
    }

    @Test
    void an_address_stands_once_in_an_organisation_until_it_is_closed() {
        String address = "Once@" + city + ".example";
        String id = officer.recipient(city, address);
        Map<String, String> again = Map.of("address", "once@" + city + ".example", "language", "en");
        officer.post("/recipients", again)
                .then()
                .statusCode(409)
                .body("code", equalTo("recipient-exists"))
                .body("errors[0].field", equalTo("address"));
        officer.post("/recipients/" + id + "/closure").then().statusCode(200).body("active", equalTo(false));
        officer.post("/recipients", again).then().statusCode(201).body("confirmedBy", equalTo("DOMAIN"));
    }

    @Test
    void preferences_change_only_from_what_was_seen() {
        String id = officer.recipient(city, unique("p") + "@" + city + ".example");
        Map<String, String> wanted = Map.of("language", "en", "timeZone", "Europe/Oslo", "digestAt", "07:30");
        String path = "/recipients/" + id;
        officer.put(path, wanted).then().statusCode(428).body("code", equalTo("if-match-needed"));
        String tag = officer.get(path).then().statusCode(200).extract().header("ETag");
        assertThat(tag).isEqualTo("\"1\"");
        officer.request()
                .header("If-Match", tag)
                .body(wanted)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        officer.request()
                .header("If-Match", tag)
                .body(wanted)
                .put(path)
                .then()
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"));
        JsonNode event =
                bus.told(EventType.RECIPIENT_CHANGED, "recipient/" + id, 2).getLast();
        assertThat(event.path("digestAt").asText()).isEqualTo("07:30");
        assertThat(event.path("version").asInt()).isEqualTo(2);
    }

    @Test
    void closed_it_leaves_its_subscriptions_and_those_without_recipients_end() {
        String leaving = officer.recipient(city, unique("l") + "@" + city + ".example");
        String staying = officer.recipient(city, unique("s") + "@" + city + ".example");
        String alone = officer.subscription(city, leaving);
        String shared = officer.subscription(city, leaving, staying);
        officer.post("/recipients/" + leaving + "/closure").then().statusCode(200);
        officer.post("/recipients/" + leaving + "/closure")
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        officer.get("/subscriptions/" + alone).then().body("endReason", equalTo("NO_RECIPIENTS"));
        officer.get("/subscriptions/" + shared).then().body("state", equalTo("active"));
        JsonNode event = bus.told(EventType.SUBSCRIPTION_CHANGED, "subscription/" + shared, 2)
                .getLast();
        assertThat(event.at("/recipients")).hasSize(1);
        assertThat(event.at("/recipients/0/recipientId").asText()).isEqualTo(staying);
        assertThat(bus.told(EventType.RECIPIENT_CHANGED, "recipient/" + leaving, 2)
                        .getLast()
                        .path("active")
                        .asBoolean())
                .isFalse();
        officer.post("/subscriptions", Client.wish(city, unique("word"), leaving))
                .then()
                .statusCode(400)
                .body("errors.code", equalTo(List.of("unknown-recipient")));
    }

    private void refused(String organisation, String address, String code) {
        DESK.post("/recipients", Map.of("organisation", organisation, "address", address, "language", "zh"))
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("errors[0].field", equalTo("address"));
    }
}
