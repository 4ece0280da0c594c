package org.antenna.delivery.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.OrganisationClass;
import org.antenna.contracts.ReportTallied;
import org.antenna.delivery.intake.TakeDirectory;
import org.antenna.delivery.obligation.ObligationState;
import org.antenna.delivery.obligation.Settlements;
import org.antenna.delivery.replica.Recipient;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class CountingBesideSendingIT extends TallyTestCase {
    private static final Audience REGIONS = new Audience(Set.of(OrganisationClass.REGION), Set.of(), Set.of());

    @Inject
    Settlements settlements;

    @Inject
    TakeDirectory directory;

    @Test
    void whatever_is_settled_beside_a_count_is_in_a_later_one() throws Exception {
        int many = 300;
        Map<UUID, Frequency> mailboxes = new HashMap<>();
        for (int i = 0; i < many; i++) {
            UUID id = UUID.randomUUID();
            mailboxes.put(id, Frequency.IMMEDIATE);
            directory.changed(mailbox(id, i), clock.now());
        }
        corner.subscription(corner.subscription, 1, "wish", mailboxes, null);
        corner.report(corner.report, 1, true, REGIONS);
        List<UUID> open = ledger.strings("select id::text from obligation where report_id = ?", corner.report).stream()
                .map(UUID::fromString)
                .toList();
        assertThat(open).hasSize(many);
        settleBesideCounts(open);
        tellAll();
        assertThat(ledger.strings("select seq::text from tally_mark where report_id = ?", corner.report))
                .isEmpty();
        long newest =
                Long.parseLong(ledger.strings("select version::text from tally where report_id = ?", corner.report)
                        .getFirst());
        ReportTallied last = told(newest);
        assertThat(last.obligations()).containsExactly(region(Frequency.IMMEDIATE, "ACCEPTED", many));
    }

    private void settleBesideCounts(List<UUID> open) throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<?>> senders = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                int sender = i;
                senders.add(threads.submit(() -> {
                    for (int at = sender * 3; at < open.size(); at += 12) {
                        settlements.end(
                                open.subList(at, Math.min(at + 3, open.size())), ObligationState.ACCEPTED, null);
                    }
                }));
            }
            List<Future<?>> counters = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                counters.add(threads.submit(() -> {
                    while (!done.get()) {
                        tellSome(20);
                    }
                }));
            }
            for (Future<?> sender : senders) {
                sender.get();
            }
            done.set(true);
            for (Future<?> counter : counters) {
                counter.get();
            }
        }
    }

    private Recipient mailbox(UUID id, int number) {
        return new Recipient(
                id,
                1,
                "office-" + corner.code,
                "m" + number + "@" + corner.code + ".example",
                "zh",
                ZoneId.of("Asia/Shanghai"),
                LocalTime.of(8, 0),
                true);
    }
}
