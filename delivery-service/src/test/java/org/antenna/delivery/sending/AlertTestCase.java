package org.antenna.delivery.sending;

import jakarta.inject.Inject;
import java.util.List;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.obligation.OutgoingMail;
import org.antenna.delivery.testing.Ledger;
import org.antenna.delivery.testing.ScriptedRelay;
import org.antenna.delivery.testing.SetClock;
import org.antenna.delivery.testing.World;
import org.junit.jupiter.api.BeforeEach;

/** An alert that waits for its recipient, in a service of which the test takes each step itself. */
abstract class AlertTestCase {
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
    void an_alert_that_waits() {
        relay.accept();
        ledger.send();
        corner = world.corner();
        corner.topic();
        corner.organisation();
        corner.recipient();
        corner.subscription(Frequency.IMMEDIATE);
        corner.report();
    }

    List<OutgoingMail> mails() {
        return relay.to(corner.address());
    }
}
