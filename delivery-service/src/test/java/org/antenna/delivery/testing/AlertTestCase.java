package org.antenna.delivery.testing;

import jakarta.inject.Inject;
import java.util.List;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.obligation.OutgoingMail;
import org.junit.jupiter.api.BeforeEach;

/** An alert that waits for its recipient, in a service of which the test takes each step itself. */
public abstract class AlertTestCase {
    @Inject
    protected World world;

    @Inject
    protected Ledger ledger;

    @Inject
    protected ScriptedRelay relay;

    @Inject
    protected SetClock clock;

    protected World.Corner corner;

    @BeforeEach
    protected void an_alert_that_waits() {
        relay.accept();
        ledger.send();
        corner = world.corner();
        corner.topic();
        corner.organisation();
        corner.recipient();
        corner.subscription(Frequency.IMMEDIATE);
        corner.report();
    }

    protected List<OutgoingMail> mails() {
        return relay.to(corner.address());
    }
}
