package org.antenna.delivery.sending.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.obligation.Handover;
import org.antenna.delivery.obligation.OutgoingMail;
import org.antenna.delivery.testing.Ledger;
import org.antenna.delivery.testing.Parts;
import org.antenna.delivery.testing.RunningProfile;
import org.antenna.delivery.testing.ScriptedRelay;
import org.antenna.delivery.testing.World;
import org.antenna.sandbox.process.Await;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@TestProfile(StoppingIT.LongLeases.class)
@Parts
@Timeout(120)
class StoppingIT {
    private static final int CONNECTIONS = 8;

    /** Nobody renews or takes back anything while the test holds rows. */
    public static class LongLeases extends RunningProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
            settings.put("antenna.sending.lease", "10m");
            settings.put("antenna.sending.connections", Integer.toString(CONNECTIONS));
            return settings;
        }
    }

    @Inject
    World world;

    @Inject
    Ledger ledger;

    @Inject
    ScriptedRelay relay;

    @Inject
    SendingLoops loops;

    @Inject
    Jdbi jdbi;

    private final CountDownLatch begun = new CountDownLatch(CONNECTIONS);
    private final CountDownLatch answered = new CountDownLatch(CONNECTIONS);
    private final Semaphore first = new Semaphore(0);

    @AfterEach
    void on_with_it() {
        relay.accept();
        loops.start(new StartupEvent());
    }

    @Test
    void answers_that_come_at_the_very_end_while_others_are_recorded_are_recorded_too() throws Exception {
        World.Corner corner = world.corner();
        corner.topic();
        corner.organisation();
        corner.recipient();
        corner.subscription(Frequency.IMMEDIATE);
        relay.answer(this::acceptedWhenBrokenOff);
        for (int i = 0; i < CONNECTIONS; i++) {
            corner.report(UUID.randomUUID(), 1, true);
        }
        begun.await();
        Thread stop = jdbi.inTransaction(db -> {
            db.select("select id from obligation where recipient_id = ? for update", corner.recipient)
                    .mapTo(UUID.class)
                    .list();
            first.release();
            Await.until(Duration.ofSeconds(30), this::somebodyWaits);
            Thread stopping = Thread.ofVirtual().start(this::stop);
            answered.await();
            return stopping;
        });
        stop.join();
        assertThat(ledger.attempts(corner.recipient)).hasSize(CONNECTIONS).containsOnly("ACCEPTED");
    }

    private Handover acceptedWhenBrokenOff(OutgoingMail mail) {
        begun.countDown();
        try {
            first.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        answered.countDown();
        return new Handover.Accepted("250 2.0.0 queued");
    }

    private boolean somebodyWaits() {
        return jdbi.withHandle(db -> db.createQuery("select exists (select from pg_locks where not granted)")
                .mapTo(Boolean.class)
                .one());
    }

    private void stop() {
        try {
            loops.stop(new ShutdownEvent());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
