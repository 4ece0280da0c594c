package org.antenna.delivery.ledger;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import org.antenna.delivery.obligation.Handover;
import org.antenna.delivery.testing.AlertTestCase;
import org.antenna.sandbox.testing.TestIdentity;
import org.junit.jupiter.api.BeforeEach;

/** An alert that was deferred once and then accepted, and who asks about it. */
abstract class LedgerTestCase extends AlertTestCase {
    @BeforeEach
    void it_is_deferred_once_and_then_accepted() {
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
