package org.antenna.subscription;

import static org.antenna.subscription.Client.DESK;
import static org.antenna.subscription.Client.unique;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.antenna.contracts.CountryGroupChanged;
import org.antenna.contracts.EventType;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.MissionChanged;
import org.antenna.contracts.RecipientUnsubscribed;
import org.antenna.contracts.SeriesChanged;
import org.antenna.contracts.TopicChanged;
import org.antenna.kit.access.Role;
import org.antenna.kit.consumer.EventConsumer;
import org.antenna.kit.consumer.ReceivedEvent;
import org.antenna.kit.testing.Writes;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Ids of events may be forgotten where what an event changes bears a version, and nowhere else. */
@QuarkusTest
@RunningService
class RepetitionIT {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Inject
    @Any
    Instance<EventConsumer> consumers;

    @Inject
    ObjectMapper json;

    @Inject
    Jdbi jdbi;

    @Test
    void no_event_of_the_menu_that_comes_again_writes_anything_however_late_it_comes() {
        String old = unique("series");
        String next = unique("series");
        menu(1, next, null).forEach(event -> assertThat(written(event)).isNotEmpty());
        List<ReceivedEvent> events = Stream.of(menu(1, old, null), menu(2, old, next))
                .flatMap(List::stream)
                .toList();
        written(events.getFirst());
        String office = DESK.region(unique("office"), null);
        Client officer = new Client(Role.READER, office);
        officer.post(
                        "/subscriptions",
                        Map.of(
                                "organisation",
                                office,
                                "name",
                                "Carried over",
                                "series",
                                old,
                                "recipients",
                                Client.members(officer.recipient(office, "a@" + office + ".example"))))
                .then()
                .statusCode(201);
        events.stream()
                .skip(1)
                .forEach(event -> assertThat(written(event)).as(event.type()).isNotEmpty());
        events.forEach(event -> assertThat(written(event)).as(event.type()).isEmpty());
        assertThat(of(events.getFirst().type()).types())
                .containsExactlyInAnyOrderElementsOf(
                        events.stream().map(ReceivedEvent::type).distinct().toList());
    }

    /** Why {@code subscription.subscription} is not repeatable: its events name no version that a return would raise. */
    @Test
    void an_old_departure_would_take_out_who_has_come_back_so_its_id_is_never_forgotten() {
        String office = DESK.region(unique("office"), null);
        Client officer = new Client(Role.READER, office);
        String leaving = officer.recipient(office, "leaving@" + office + ".example");
        String staying = officer.recipient(office, "staying@" + office + ".example");
        String first = officer.subscription(office, leaving, staying);
        ReceivedEvent departure =
                event(EventType.RECIPIENT_UNSUBSCRIBED, 1, new RecipientUnsubscribed(leaving, List.of(first), NOON));
        assertThat(written(departure)).containsKey("subscription_recipient");
        assertThat(written(departure)).isEmpty();
        Map<String, Object> another = new HashMap<>(Client.wish(office, unique("word"), leaving, staying));
        another.put("replaces", first);
        officer.post("/subscriptions", another).then().statusCode(201);
        assertThat(written(departure)).containsKey("subscription_recipient");
    }

    @Test
    void what_is_proved_here_is_all_that_may_be_forgotten() {
        assertThat(consumers.stream()
                        .filter(EventConsumer::repeatable)
                        .map(EventConsumer::group)
                        .distinct())
                .containsExactly("subscription.vocabulary");
    }

    private Map<String, Long> written(ReceivedEvent event) {
        return Writes.of(jdbi, () -> of(event.type()).on(event));
    }

    private EventConsumer of(String type) {
        return consumers.stream()
                .filter(consumer -> consumer.types().contains(type))
                .findFirst()
                .orElseThrow();
    }

    /** The series is the first. */
    private List<ReceivedEvent> menu(int version, String code, String successor) {
        LocalizedText name = new LocalizedText("名", "name " + version);
        List<String> members = version == 1 ? List.of("NO") : List.of("NO", "SE");
        return List.of(
                event(
                        EventType.SERIES_CHANGED,
                        version,
                        new SeriesChanged(
                                code, version, name, successor != null, successor, successor == null ? null : NOON)),
                event(EventType.TOPIC_CHANGED, version, new TopicChanged("t." + code, version, null, name)),
                event(EventType.MISSION_CHANGED, version, new MissionChanged("m-" + code, version, name, members)),
                event(
                        EventType.COUNTRY_GROUP_CHANGED,
                        version,
                        new CountryGroupChanged("G-" + code, version, name, members)));
    }

    private ReceivedEvent event(EventType type, long version, Record data) {
        return new ReceivedEvent(UUID.randomUUID(), type.type(), "any", version, NOON, json.valueToTree(data), json);
    }
}
