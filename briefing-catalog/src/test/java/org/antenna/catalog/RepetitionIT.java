package org.antenna.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.antenna.contracts.EventType;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.OrganisationChanged;
import org.antenna.contracts.OrganisationClass;
import org.antenna.contracts.ReportTallied;
import org.antenna.kit.consumer.EventConsumer;
import org.antenna.kit.consumer.ReceivedEvent;
import org.antenna.kit.testing.Writes;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Ids of events may be forgotten, because what an event changes bears a version. */
@QuarkusTest
class RepetitionIT extends CatalogTestCase {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Inject
    @Any
    Instance<EventConsumer> consumers;

    @Inject
    ObjectMapper json;

    @Inject
    Jdbi jdbi;

    @Test
    void no_event_that_comes_again_writes_anything_however_late_it_comes() {
        String report = UUID.randomUUID().toString();
        List<ReceivedEvent> events = Stream.of(1, 2)
                .flatMap(version -> Stream.of(organisation("office-" + report, version), tally(report, version)))
                .toList();
        events.forEach(event -> assertThat(written(event)).as(event.type()).isNotEmpty());
        events.forEach(event -> assertThat(written(event)).as(event.type()).isEmpty());
        assertThat(consumers.stream().flatMap(consumer -> consumer.types().stream()))
                .containsExactlyInAnyOrder(EventType.ORGANISATION_CHANGED.type(), EventType.REPORT_TALLIED.type());
        assertThat(consumers).allMatch(EventConsumer::repeatable);
    }

    private Map<String, Long> written(ReceivedEvent event) {
        EventConsumer taking = consumers.stream()
                .filter(consumer -> consumer.types().contains(event.type()))
                .findFirst()
                .orElseThrow();
        return Writes.of(jdbi, () -> taking.on(event));
    }

    private ReceivedEvent organisation(String code, int version) {
        LocalizedText name = new LocalizedText("外办", "office " + version);
        return event(
                EventType.ORGANISATION_CHANGED,
                version,
                new OrganisationChanged(code, version, OrganisationClass.REGION, name, null, "CN-HE", false));
    }

    private ReceivedEvent tally(String report, int version) {
        return event(
                EventType.REPORT_TALLIED,
                version,
                new ReportTallied(report, 1, version, NOON, null, null, List.of(), List.of()));
    }

    private ReceivedEvent event(EventType type, long version, Record data) {
        return new ReceivedEvent(UUID.randomUUID(), type.type(), "any", version, NOON, json.valueToTree(data), json);
    }
}
