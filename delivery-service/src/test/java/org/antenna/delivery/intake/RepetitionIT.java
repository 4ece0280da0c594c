package org.antenna.delivery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.antenna.contracts.Audience;
import org.antenna.contracts.CountryGroupChanged;
import org.antenna.contracts.Criterion;
import org.antenna.contracts.EventType;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.MissionChanged;
import org.antenna.contracts.OrganisationChanged;
import org.antenna.contracts.OrganisationClass;
import org.antenna.contracts.RecipientChanged;
import org.antenna.contracts.ReportNarrowed;
import org.antenna.contracts.ReportWithdrawn;
import org.antenna.contracts.Rule;
import org.antenna.contracts.SeriesChanged;
import org.antenna.contracts.SubscriptionChanged;
import org.antenna.contracts.SubscriptionChanged.SubscribedRecipient;
import org.antenna.contracts.TopicChanged;
import org.antenna.delivery.testing.Ledger;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.antenna.delivery.testing.World;
import org.antenna.kit.consumer.EventConsumer;
import org.antenna.kit.consumer.ReceivedEvent;
import org.antenna.kit.testing.Writes;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Ids of events may be forgotten, because what an event changes bears a version. */
@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class RepetitionIT {
    private static final Audience REGIONS = new Audience(Set.of(OrganisationClass.REGION), Set.of(), Set.of());

    @Inject
    @Any
    Instance<EventConsumer> consumers;

    @Inject
    World world;

    @Inject
    Ledger ledger;

    @Inject
    ObjectMapper json;

    @Inject
    Jdbi jdbi;

    @Test
    void no_event_that_comes_again_writes_anything_however_late_it_comes() {
        World.Corner corner = world.corner();
        List<ReceivedEvent> events = events(corner, UUID.randomUUID());
        events.forEach(event -> assertThat(written(event)).as(event.type()).isNotEmpty());
        assertThat(ledger.of(corner.recipient)).hasSize(2);
        ledger.send();
        for (int i = 0; i < 2; i++) {
            events.forEach(event -> assertThat(written(event)).as(event.type()).isEmpty());
        }
    }

    @Test
    void every_type_of_every_consumer_is_proved_here() {
        Set<String> proved = new TreeSet<>();
        events(world.corner(), UUID.randomUUID()).forEach(event -> proved.add(event.type()));
        Set<String> taken = new TreeSet<>();
        consumers.forEach(consumer -> taken.addAll(consumer.types()));
        assertThat(proved).isEqualTo(taken);
        assertThat(consumers).allMatch(EventConsumer::repeatable);
    }

    private Map<String, Long> written(ReceivedEvent event) {
        EventConsumer taking = consumers.stream()
                .filter(consumer -> consumer.types().contains(event.type()))
                .findFirst()
                .orElseThrow();
        return Writes.of(jdbi, () -> taking.on(event));
    }

    /** A report and another that is narrowed and withdrawn reach somebody; then a next version of everything. */
    private List<ReceivedEvent> events(World.Corner corner, UUID other) {
        List<ReceivedEvent> events = new ArrayList<>();
        for (int version = 1; version <= 2; version++) {
            events.addAll(vocabulary(corner, version));
            events.addAll(directory(corner, version));
        }
        events.add(event(EventType.REPORT_RELEASED, 1, corner.released(corner.report, 1, true, REGIONS)));
        events.add(event(EventType.REPORT_RELEASED, 1, corner.released(other, 1, true, REGIONS)));
        events.add(event(EventType.REPORT_NARROWED, 2, new ReportNarrowed(other.toString(), 1, REGIONS, corner.start)));
        events.add(event(
                EventType.REPORT_WITHDRAWN, 3, new ReportWithdrawn(other.toString(), 1, "mistake", corner.start)));
        return events;
    }

    private List<ReceivedEvent> vocabulary(World.Corner corner, int version) {
        LocalizedText name = new LocalizedText("名" + version, "name " + version);
        String parent = "parent." + corner.code + "." + version;
        List<String> members = version == 1 ? List.of("NO") : List.of("NO", "SE");
        return List.of(
                event(
                        EventType.TOPIC_CHANGED,
                        version,
                        new TopicChanged("child." + corner.code, version, parent, name)),
                event(
                        EventType.COUNTRY_GROUP_CHANGED,
                        version,
                        new CountryGroupChanged("GROUP-" + corner.code, version, name, members)),
                event(EventType.SERIES_CHANGED, version, new SeriesChanged("s-" + corner.code, version, name, false)),
                event(
                        EventType.MISSION_CHANGED,
                        version,
                        new MissionChanged("m-" + corner.code, version, name, List.of("NO"))));
    }

    private List<ReceivedEvent> directory(World.Corner corner, int version) {
        String office = "office-" + corner.code;
        LocalizedText name = new LocalizedText("外办", "office " + version);
        Criterion topic =
                new Criterion(List.of("child." + corner.code), List.of(), List.of(), List.of(), List.of(), null);
        Frequency frequency = version == 1 ? Frequency.DAILY : Frequency.IMMEDIATE;
        return List.of(
                event(
                        EventType.ORGANISATION_CHANGED,
                        version,
                        new OrganisationChanged(office, version, OrganisationClass.REGION, name, null, "CN-HE", false)),
                event(
                        EventType.RECIPIENT_CHANGED,
                        version,
                        new RecipientChanged(
                                corner.recipient.toString(),
                                version,
                                office,
                                corner.address(),
                                "zh",
                                "Asia/Shanghai",
                                "0" + version + ":00",
                                true)),
                event(
                        EventType.SUBSCRIPTION_CHANGED,
                        version,
                        new SubscriptionChanged(
                                corner.subscription.toString(),
                                version,
                                office,
                                "wish",
                                null,
                                new Rule(List.of(topic), List.of(), List.of()),
                                List.of(new SubscribedRecipient(corner.recipient.toString(), frequency)),
                                corner.start,
                                null,
                                null)));
    }

    private ReceivedEvent event(EventType type, long version, Record data) {
        Instant time = Instant.parse("2026-03-01T12:00:00Z");
        return new ReceivedEvent(UUID.randomUUID(), type.type(), "any", version, time, json.valueToTree(data), json);
    }
}
