package org.antenna.delivery.ledger;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.obligation.Handover;
import org.antenna.delivery.testing.Ledger;
import org.antenna.delivery.testing.ScriptedRelay;
import org.antenna.delivery.testing.SetClock;
import org.antenna.delivery.testing.World;
import org.antenna.sandbox.testing.TestIdentity;
import org.junit.jupiter.api.BeforeEach;

/** An alert that was deferred once and then accepted, and who asks about it. */
abstract class LedgerTestCase {
    @Inject
    World world;

    @Inject
    Ledger ledger;

    @Inject
    ScriptedRelay relay;

    @Inject
    SetClock clock;

    World.Corner corner;

    @BeforeEach
    void an_alert_that_was_deferred_once_and_then_accepted() {
        relay.accept();
        ledger.send();
        corner = world.corner();
        corner.topic();
        corner.organisation();
        corner.recipient();
        corner.subscription(Frequency.IMMEDIATE);
        corner.report();
        relay.answer(mail -> new Handover.Deferred("451 4.3.2 later"));
        ledger.send();
        relay.accept();
        clock.advance(Duration.ofMinutes(1));
        ledger.send();
    }

    String obligation() {
        return ledger.strings("select id::text from obligation where report_id = ?", corner.report)
                .getFirst();
    }

    String office() {
        return "office-" + corner.code;
    }

    static RequestSpecification as(String role, String organisation) {
        return given().auth().oauth2(TestIdentity.token(role, organisation));
    }
}
