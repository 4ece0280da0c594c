package org.antenna.delivery.digest;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.obligation.OutgoingMail;
import org.antenna.delivery.testing.Ledger;
import org.antenna.delivery.testing.ScriptedRelay;
import org.antenna.delivery.testing.SetClock;
import org.antenna.delivery.testing.World;
import org.junit.jupiter.api.BeforeEach;

/** A recipient in Shanghai with digests at 08:00, which is 00:00 UTC; the story begins on Wednesday noon UTC. */
abstract class DigestTestCase {
    static final Instant WEDNESDAY_NOON = Instant.parse("2027-03-03T12:00:00Z");

    @Inject
    World world;

    @Inject
    Ledger ledger;

    @Inject
    ScriptedRelay relay;

    @Inject
    AssembleDigests assemble;

    @Inject
    SetClock clock;

    World.Corner corner;

    @BeforeEach
    void a_daily_subscriber() {
        relay.accept();
        clock.set(WEDNESDAY_NOON);
        corner = world.corner();
        corner.topic();
        corner.organisation();
        corner.recipient();
        corner.subscription(Frequency.DAILY);
    }

    void pace(long version, Frequency frequency) {
        corner.subscription(corner.subscription, version, "wish", Map.of(corner.recipient, frequency), null);
    }

    void run(String moment) {
        clock.set(Instant.parse(moment));
        assembleAll();
        ledger.send();
        clock.advance(Duration.ofMillis(1));
    }

    void assembleAll() {
        while (assemble.assemble(100) > 0) {}
    }

    List<OutgoingMail> mails() {
        return relay.to(corner.address());
    }

    List<String> subjects() {
        return mails().stream().map(OutgoingMail::subject).toList();
    }
}
