package org.antenna.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.obligation.Handover;
import org.antenna.delivery.testing.Ledger;
import org.antenna.delivery.testing.Parts;
import org.antenna.delivery.testing.RunningProfile;
import org.antenna.delivery.testing.ScriptedRelay;
import org.antenna.delivery.testing.World;
import org.antenna.sandbox.process.Await;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The threads of the service at work; leases here last two seconds. */
@QuarkusTest
@TestProfile(RunningProfile.class)
@Parts
class RunningIT {
    @Inject
    World world;

    @Inject
    Ledger ledger;

    @Inject
    ScriptedRelay relay;

    private World.Corner corner;

    @BeforeEach
    void a_subscriber() {
        relay.accept();
        corner = world.corner();
        corner.topic();
        corner.organisation();
        corner.recipient();
        corner.subscription(Frequency.IMMEDIATE);
    }

    @Test
    void an_alert_goes_out_by_itself() {
        corner.report();
        await(() -> ledger.of(corner.recipient).equals(List.of("ALERT IMMEDIATE ACCEPTED")));
        assertThat(relay.to(corner.address())).hasSize(1);
    }

    @Test
    void a_relay_slower_than_the_lease_gets_the_mail_once() {
        CountDownLatch slow = new CountDownLatch(1);
        relay.answer(mail -> {
            if (mail.to().equals(corner.address())) {
                waitFor(slow);
            }
            return new Handover.Accepted("250 at last");
        });
        corner.report();
        await(() -> relay.to(corner.address()).size() == 1);
        String leased = "select leased_until::text from obligation where recipient_id = ?";
        String first = ledger.strings(leased, corner.recipient).getFirst();
        // Three renewals outlast the first lease.
        for (int i = 0; i < 6; i++) {
            String before = ledger.strings(leased, corner.recipient).getFirst();
            await(() -> !ledger.strings(leased, corner.recipient).getFirst().equals(before));
        }
        assertThat(ledger.strings(leased, corner.recipient).getFirst()).isNotEqualTo(first);
        slow.countDown();
        await(() -> ledger.of(corner.recipient).equals(List.of("ALERT IMMEDIATE ACCEPTED")));
        assertThat(relay.to(corner.address())).hasSize(1);
        assertThat(ledger.attempts(corner.recipient)).containsExactly("ACCEPTED");
    }

    @Test
    void what_a_dead_instance_had_leased_is_sent_again() {
        UUID dead = UUID.randomUUID();
        relay.answer(mail -> new Handover.Unreachable("not yet"));
        corner.report();
        await(() -> ledger.attempts(corner.recipient).contains("NOT_TRIED"));
        await(() -> taken(dead));
        relay.accept();
        await(() -> ledger.of(corner.recipient).equals(List.of("ALERT IMMEDIATE ACCEPTED")));
        assertThat(ledger.attempts(corner.recipient)).contains("AMBIGUOUS").endsWith("ACCEPTED");
    }

    @Test
    void sending_goes_on_when_the_relay_is_back() {
        relay.answer(mail -> new Handover.Unreachable("connection refused"));
        for (int i = 0; i < 20; i++) {
            corner.report(UUID.randomUUID(), 1, true);
        }
        await(() -> ledger.attempts(corner.recipient).contains("NOT_TRIED"));
        relay.accept();
        await(() -> ledger.of(corner.recipient).stream().allMatch(each -> each.endsWith("ACCEPTED")));
        assertThat(ledger.strings("select tries::text from obligation where recipient_id = ?", corner.recipient))
                .hasSize(20)
                .containsOnly("0");
    }

    /** As if another instance had leased the mail and died: true once the row was free to be taken. */
    private boolean taken(UUID dead) {
        String sql = "with taken as (update obligation set state = 'SENDING', lease_owner = '" + dead
                + "', leases = leases + 1,"
                + " leased_until = clock_timestamp() + interval '1 second' where recipient_id = ? and state = 'WAITING'"
                + " returning id, leases) insert into attempt (obligation_id, number, lease_owner, started_at)"
                + " select id, leases, '" + dead + "', now() from taken returning number::text";
        return !ledger.strings(sql, corner.recipient).isEmpty();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(BooleanSupplier condition) {
        Await.until(Duration.ofSeconds(60), condition);
    }
}
