package org.antenna.delivery.tally;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
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
import org.antenna.contracts.EventType;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.OrganisationClass;
import org.antenna.contracts.ReportTallied;
import org.antenna.contracts.ReportTallied.Obligations;
import org.antenna.contracts.ReportTallied.Organisations;
import org.antenna.delivery.intake.TakeDirectory;
import org.antenna.delivery.obligation.Handover;
import org.antenna.delivery.obligation.ObligationState;
import org.antenna.delivery.obligation.Settlements;
import org.antenna.delivery.replica.Recipient;
import org.antenna.delivery.testing.Ledger;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.antenna.delivery.testing.ScriptedRelay;
import org.antenna.delivery.testing.SetClock;
import org.antenna.delivery.testing.World;
import org.antenna.kit.consumer.EventSchemas;
import org.antenna.sandbox.process.Await;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class TallyIT {
    private static final int MANY = 100_000;
    private static final Audience REGIONS = new Audience(Set.of(OrganisationClass.REGION), Set.of(), Set.of());

    @Inject
    World world;

    @Inject
    TellTallies tell;

    @Inject
    Settlements settlements;

    @Inject
    TakeDirectory directory;

    @Inject
    ScriptedRelay relay;

    @Inject
    SetClock clock;

    @Inject
    Ledger ledger;

    @Inject
    EventSchemas schemas;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "antenna.kafka.bootstrap-servers")
    String kafka;

    private World.Corner corner;

    @BeforeEach
    void a_corner() {
        corner = world.corner();
        corner.topic();
        corner.organisation();
        corner.recipient();
        relay.accept();
    }

    @Test
    void what_waits_is_told_and_then_how_it_ended() throws Exception {
        corner.subscription(Frequency.IMMEDIATE);
        corner.report();
        tellAll();
        ReportTallied waiting = told(1);
        assertThat(waiting.obligations()).containsExactly(region(Frequency.IMMEDIATE, "WAITING", 1));
        assertThat(waiting.organisations()).containsExactly(new Organisations(OrganisationClass.REGION, 1, 0));
        assertThat(waiting.lastSettledAt()).isNull();
        clock.advance(Duration.ofSeconds(5));
        ledger.send();
        tellAll();
        ReportTallied ended = told(2);
        assertThat(ended.obligations()).containsExactly(region(Frequency.IMMEDIATE, "ACCEPTED", 1));
        assertThat(ended.organisations()).containsExactly(new Organisations(OrganisationClass.REGION, 1, 1));
        assertThat(ended.firstSettledAt()).isEqualTo(clock.now());
        assertThat(ended.lastSettledAt()).isEqualTo(clock.now());
    }

    @Test
    void who_was_refused_was_not_reached() throws Exception {
        relay.answer(mail -> new Handover.Refused(550, "5.1.1 no such user"));
        corner.subscription(Frequency.IMMEDIATE);
        corner.report();
        ledger.send();
        tellAll();
        assertThat(told(1).obligations()).containsExactly(region(Frequency.IMMEDIATE, "REJECTED", 1));
        assertThat(told(1).organisations()).containsExactly(new Organisations(OrganisationClass.REGION, 1, 0));
    }

    @Test
    void a_withdrawn_report_is_counted_as_such() throws Exception {
        corner.subscription(Frequency.DAILY);
        corner.report();
        corner.withdraw(corner.report, 1);
        tellAll();
        assertThat(told(1).obligations()).containsExactly(region(Frequency.DAILY, "WITHDRAWN", 1));
    }

    @Test
    void a_report_that_is_owed_to_nobody_has_a_tally_that_says_so() throws Exception {
        corner.report();
        tellAll();
        assertThat(told(1).obligations()).isEmpty();
        assertThat(told(1).organisations()).isEmpty();
    }

    @Test
    void a_pace_that_changes_is_counted_anew() throws Exception {
        corner.subscription(Frequency.DAILY);
        corner.report();
        tellAll();
        corner.subscription(corner.subscription, 2, "wish", Map.of(corner.recipient, Frequency.WEEKLY), null);
        tellAll();
        assertThat(told(2).obligations()).containsExactly(region(Frequency.WEEKLY, "WAITING", 1));
    }

    @Test
    void what_did_not_change_is_not_told_again() throws Exception {
        corner.subscription(Frequency.IMMEDIATE);
        corner.report();
        tellAll();
        tellAll();
        assertThat(ledger.strings("select version::text from tally where report_id = ?", corner.report))
                .containsExactly("1");
    }

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
                        tell.tell(20, MANY);
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

    private void tellAll() {
        while (tell.tell(20, MANY) > 0) {
            Thread.onSpinWait();
        }
    }

    /** As it lies on the topic. */
    private ReportTallied told(long version) throws JsonProcessingException {
        String key = "tally/" + corner.report + "/1";
        Map<String, Object> properties = Map.of(
                "bootstrap.servers", kafka, "group.id", "look-" + UUID.randomUUID(), "auto.offset.reset", "earliest");
        List<JsonNode> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(EventType.REPORT_TALLIED.topic().topicName()));
            Await.until(Duration.ofSeconds(60), () -> {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                    JsonNode tally = read(record.value());
                    if (key.equals(record.key()) && tally.get("version").longValue() == version) {
                        found.add(tally);
                    }
                }
                return !found.isEmpty();
            });
        }
        schemas.check(EventType.REPORT_TALLIED.type(), found.getFirst());
        return json.treeToValue(found.getFirst(), ReportTallied.class);
    }

    private JsonNode read(String value) {
        try {
            return json.readTree(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Recipient mailbox(UUID id, int number) {
        return new Recipient(
                id,
                1,
                "office-" + corner.code,
                "m" + number + "@" + corner.code + ".example",
                "zh",
                java.time.ZoneId.of("Asia/Shanghai"),
                java.time.LocalTime.of(8, 0),
                true);
    }

    private static Obligations region(Frequency frequency, String state, long count) {
        return new Obligations(OrganisationClass.REGION, "MAIL", frequency, state, count);
    }
}
