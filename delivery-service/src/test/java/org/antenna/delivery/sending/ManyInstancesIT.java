package org.antenna.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.digest.AssembleDigests;
import org.antenna.delivery.testing.Ledger;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.antenna.delivery.testing.ScriptedRelay;
import org.antenna.delivery.testing.SetClock;
import org.antenna.delivery.testing.World;
import org.junit.jupiter.api.Test;

/** Four that lease and four that assemble at the same time, as several instances would. */
@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class ManyInstancesIT {
    private static final int CORNERS = 60;
    private static final int INSTANCES = 4;

    @Inject
    World world;

    @Inject
    Ledger ledger;

    @Inject
    ScriptedRelay relay;

    @Inject
    AssembleDigests assemble;

    @Inject
    LeaseDue leaseDue;

    @Inject
    SetClock clock;

    @Test
    void each_mail_is_sent_once_and_each_item_is_in_one_digest() throws Exception {
        relay.accept();
        List<World.Corner> corners = new ArrayList<>();
        for (int i = 0; i < CORNERS; i++) {
            corners.add(filled(i % 2 == 0 ? Frequency.IMMEDIATE : Frequency.DAILY));
        }
        clock.advance(Duration.ofDays(1));
        try (ExecutorService instances = Executors.newFixedThreadPool(2 * INSTANCES)) {
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < INSTANCES; i++) {
                work.add(instances.submit(this::assembleAll));
                work.add(instances.submit(this::sendAll));
            }
            for (Future<?> each : work) {
                each.get();
            }
        }
        sendAll();
        for (World.Corner corner : corners) {
            Map<String, Integer> sent = new HashMap<>();
            relay.to(corner.address())
                    .forEach(mail -> mail.text().lines().forEach(line -> sent.merge(line, 1, Integer::sum)));
            assertThat(sent)
                    .hasSize(3)
                    .allSatisfy((line, times) -> assertThat(times).isEqualTo(1));
            assertThat(ledger.of(corner.recipient)).allMatch(each -> each.endsWith(" ACCEPTED"));
        }
    }

    private World.Corner filled(Frequency frequency) {
        World.Corner corner = world.corner();
        corner.topic();
        corner.organisation();
        corner.recipient();
        corner.subscription(frequency);
        for (int i = 0; i < 3; i++) {
            corner.report(UUID.randomUUID(), 1, true);
        }
        return corner;
    }

    private void assembleAll() {
        for (int quiet = 0; quiet < 3; ) {
            quiet = assemble.assemble(5) == 0 ? quiet + 1 : 0;
        }
    }

    private void sendAll() {
        for (int quiet = 0; quiet < 3; ) {
            List<Dispatch> leased = leaseDue.lease(7, Duration.ofSeconds(20)).dispatches();
            ledger.send(leased);
            quiet = leased.isEmpty() ? quiet + 1 : 0;
        }
    }
}
