package org.antenna.delivery.ledger;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.digest.AssembleDigests;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.antenna.delivery.testing.World;
import org.antenna.kit.access.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class TimelineIT extends LedgerTestCase {
    @Inject
    AssembleDigests assemble;

    @Test
    void the_timeline_tells_every_step_with_its_time() {
        as(Role.READER, office())
                .get("/obligations/" + obligation() + "/timeline")
                .then()
                .statusCode(200)
                .body(
                        "steps.step",
                        contains(
                                "report-released",
                                "report-received",
                                "matched",
                                "obliged",
                                "leased",
                                "attempted",
                                "leased",
                                "attempted",
                                "settled"))
                .body("steps.at", everyItem(notNullValue()))
                .body("steps[2].subscription", equalTo("wish"))
                .body("steps[2].reasons.topics", contains("child." + corner.code))
                .body("steps[5].outcome", equalTo("DEFERRED"))
                .body("steps[5].detail", equalTo("451 4.3.2 later"))
                .body("steps[7].attempt", equalTo(2))
                .body("steps[8].outcome", equalTo("ACCEPTED"));
    }

    @Test
    void the_timeline_of_an_item_goes_through_its_digest() {
        World.Corner daily = world.corner();
        daily.topic();
        daily.organisation();
        daily.recipient();
        daily.subscription(Frequency.DAILY);
        daily.report();
        String item = ledger.strings("select id::text from obligation where report_id = ?", daily.report)
                .getFirst();
        String until = as(Role.OPERATOR, "mfa")
                .get("/obligations/" + item + "/timeline")
                .then()
                .body("steps.step.last()", equalTo("waiting"))
                .extract()
                .path("steps.last().until");
        clock.set(java.time.Instant.parse(until));
        assemble.assemble(1_000);
        ledger.send();
        as(Role.OPERATOR, "mfa")
                .get("/obligations/" + item + "/timeline")
                .then()
                .body("obligation.state", equalTo("ACCEPTED"))
                .body(
                        "steps.step",
                        contains(
                                "report-released",
                                "report-received",
                                "matched",
                                "obliged",
                                "waiting",
                                "carried",
                                "leased",
                                "attempted",
                                "settled"));
    }
}
