package org.antenna.catalog.fate;

import static org.antenna.catalog.Catalogue.desk;
import static org.antenna.catalog.Catalogue.hebei;
import static org.antenna.catalog.Catalogue.oslo;
import static org.antenna.catalog.Catalogue.problem;
import static org.antenna.catalog.Catalogue.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.antenna.catalog.CatalogTestCase;
import org.antenna.catalog.Catalogue;
import org.antenna.contracts.EventType;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.OrganisationClass;
import org.antenna.contracts.ReportTallied;
import org.antenna.contracts.ReportTallied.Obligations;
import org.antenna.contracts.ReportTallied.Organisations;
import org.antenna.kit.access.Role;
import org.antenna.kit.outbox.Outbox;
import org.antenna.kit.outbox.OutgoingEvent;
import org.antenna.sandbox.process.Await;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FateIT extends CatalogTestCase {
    private static final Instant COUNTED = Instant.parse("2026-03-02T01:30:06Z");

    @Inject
    Tallies tallies;

    @Inject
    Outbox outbox;

    @Test
    void its_mission_and_the_desk_see_what_delivery_told() {
        String id = Catalogue.released("去向", Catalogue.HEBEI);
        tell(id, 1, 3, 40, 2);
        for (var caller : List.of(oslo(), desk())) {
            caller.get("/reports/" + id + "/fate")
                    .then()
                    .statusCode(200)
                    .body("versions.size()", equalTo(1))
                    .body("versions[0].version", equalTo(1))
                    .body("versions[0].state", equalTo("RELEASED"))
                    .body("versions[0].notifies", equalTo(true))
                    .body("versions[0].delivery.asOf", equalTo("2026-03-02T01:30:06Z"))
                    .body("versions[0].delivery.owed", equalTo(42))
                    .body("versions[0].delivery.waiting", equalTo(2))
                    .body("versions[0].delivery.organisations", equalTo(5))
                    .body("versions[0].delivery.reached", equalTo(4))
                    .body("versions[0].delivery.obligations[0].state", equalTo("ACCEPTED"))
                    .body("versions[0].delivery.obligations[0].frequency", equalTo("IMMEDIATE"));
        }
    }

    @Test
    void until_delivery_tells_nothing_is_claimed() {
        String id = Catalogue.released("未知", Catalogue.HEBEI);
        oslo().get("/reports/" + id + "/fate")
                .then()
                .statusCode(200)
                .body("versions[0].version", equalTo(1))
                .body("versions[0].delivery", nullValue());
    }

    @Test
    void each_released_version_has_its_own_newest_first_and_a_draft_has_none() {
        String id = Catalogue.released("两版", Catalogue.HEBEI);
        oslo().body("{\"kind\": \"UPDATE\"}")
                .post("/reports/" + id + "/versions")
                .then()
                .statusCode(201);
        oslo().get("/reports/" + id + "/fate").then().body("versions.version", equalTo(List.of(1)));
        oslo().body("{}").post("/reports/" + id + "/release").then().statusCode(200);
        tell(id, 1, 1, 7, 0);
        tell(id, 2, 1, 8, 1);
        oslo().get("/reports/" + id + "/fate")
                .then()
                .body("versions.version", equalTo(List.of(2, 1)))
                .body("versions.state", equalTo(List.of("RELEASED", "SUPERSEDED")))
                .body("versions.delivery.owed", equalTo(List.of(9, 7)));
    }

    @Test
    void a_tally_that_comes_late_or_twice_changes_nothing() {
        UUID report = UUID.randomUUID();
        tallies.keep(tally(report.toString(), 1, 5, 10, 0));
        tallies.keep(tally(report.toString(), 1, 4, 3, 7));
        tallies.keep(tally(report.toString(), 1, 5, 99, 0));
        assertThat(tallies.of(report)).containsOnlyKeys(1);
        assertThat(tallies.of(report).get(1)).isEqualTo(tally(report.toString(), 1, 5, 10, 0));
    }

    @Test
    void a_withdrawn_report_keeps_its_fate() {
        String id = Catalogue.released("撤回", Catalogue.HEBEI);
        withdrawn(Catalogue::oslo, id, "错误");
        oslo().get("/reports/" + id + "/fate").then().statusCode(200).body("versions[0].state", equalTo("WITHDRAWN"));
        problem(
                Catalogue.as(Role.MISSION_OFFICER, "embassy-jp")
                        .get("/reports/" + id + "/fate")
                        .then(),
                404,
                "report-not-found");
    }

    @Test
    void it_is_told_to_nobody_else() {
        String id = Catalogue.released("不公开", "{\"classes\": [\"MISSION\", \"REGION\"]}");
        tell(id, 1, 1, 1, 0);
        problem(hebei().get("/reports/" + id + "/fate").then(), 403, "role-not-allowed");
        problem(
                Catalogue.as(Role.MISSION_OFFICER, "embassy-jp")
                        .get("/reports/" + id + "/fate")
                        .then(),
                403,
                "foreign-mission");
        String draft = Catalogue.drafted("草稿", Catalogue.HEBEI);
        problem(
                Catalogue.as(Role.MISSION_OFFICER, "embassy-jp")
                        .get("/reports/" + draft + "/fate")
                        .then(),
                404,
                "report-not-found");
        oslo().get("/reports/" + draft + "/fate").then().statusCode(200).body("versions.size()", equalTo(0));
    }

    /** Through Kafka, as delivery-service does. */
    private void tell(String report, int reportVersion, long version, long accepted, long waiting) {
        EventType type = EventType.REPORT_TALLIED;
        ReportTallied tally = tally(report, reportVersion, version, accepted, waiting);
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(new OutgoingEvent(
                        type.topic().topicName(),
                        type.type(),
                        "tally/" + report + "/" + reportVersion,
                        version,
                        tally)));
        Await.until(
                Duration.ofSeconds(30),
                () -> tally.equals(tallies.of(UUID.fromString(report)).get(reportVersion)));
    }

    private static ReportTallied tally(String report, int reportVersion, long version, long accepted, long waiting) {
        Obligations ended =
                new Obligations(OrganisationClass.REGION, "MAIL", Frequency.IMMEDIATE, "ACCEPTED", accepted);
        List<Obligations> obligations = waiting == 0
                ? List.of(ended)
                : List.of(
                        ended, new Obligations(OrganisationClass.REGION, "MAIL", Frequency.DAILY, "WAITING", waiting));
        return new ReportTallied(
                report,
                reportVersion,
                version,
                COUNTED,
                COUNTED.minusSeconds(6),
                COUNTED.minusSeconds(2),
                List.of(
                        new Organisations(OrganisationClass.REGION, 4, 3),
                        new Organisations(OrganisationClass.ENTERPRISE, 1, 1)),
                obligations);
    }
}
