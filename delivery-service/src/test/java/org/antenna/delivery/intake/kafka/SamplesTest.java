package org.antenna.delivery.intake.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.antenna.contracts.CountryGroupChanged;
import org.antenna.contracts.EventType;
import org.antenna.contracts.MissionChanged;
import org.antenna.contracts.OrganisationChanged;
import org.antenna.contracts.RecipientChanged;
import org.antenna.contracts.ReportNarrowed;
import org.antenna.contracts.ReportReleased;
import org.antenna.contracts.ReportWithdrawn;
import org.antenna.contracts.SeriesChanged;
import org.antenna.contracts.SubscriptionChanged;
import org.antenna.contracts.TopicChanged;
import org.antenna.delivery.matching.Wishes;
import org.antenna.delivery.replica.Recipient;
import org.antenna.delivery.replica.Subscription;
import org.antenna.kit.consumer.ReceivedEvent;
import org.antenna.matching.ReportFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the others agreed to send is what this service understands. */
class SamplesTest {
    private final ObjectMapper json = new ObjectMapper().findAndRegisterModules();

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OBLIGATION_SETTLED", "RECIPIENT_UNSUBSCRIBED", "REPORT_TALLIED"})
    void every_event_of_others_is_read_whole(EventType type) throws IOException {
        ReceivedEvent event = event(type);
        Record read = event.as(type.data());
        assertThat(json.<com.fasterxml.jackson.databind.JsonNode>valueToTree(read)
                        .size())
                .isGreaterThanOrEqualTo(event.data().size());
    }

    @Test
    void a_subscription_can_be_matched() throws IOException {
        SubscriptionChanged sample = event(EventType.SUBSCRIPTION_CHANGED).as(SubscriptionChanged.class);
        Subscription subscription = Subscription.of(sample);
        Wishes.check(subscription);
        assertThat(subscription.recipients()).hasSameSizeAs(sample.recipients());
        assertThat(subscription.activatedAt()).isEqualTo(sample.activatedAt());
    }

    @Test
    void a_recipient_has_an_address_a_zone_and_a_time() throws IOException {
        RecipientChanged sample = event(EventType.RECIPIENT_CHANGED).as(RecipientChanged.class);
        Recipient recipient = Recipient.of(sample);
        assertThat(recipient.id()).hasToString(sample.recipientId());
        assertThat(recipient.organisation()).isEqualTo(sample.organisation());
    }

    @Test
    void a_report_has_facts_and_a_narrowing_and_a_withdrawal_name_one() throws IOException {
        ReportReleased released = event(EventType.REPORT_RELEASED).as(ReportReleased.class);
        assertThat(ReportFacts.of(released)).isNotNull();
        assertThat(released.renditions()).isNotEmpty();
        assertThat(UUID.fromString(released.reportId())).isNotNull();
        ReportNarrowed narrowed = event(EventType.REPORT_NARROWED).as(ReportNarrowed.class);
        assertThat(UUID.fromString(narrowed.reportId())).isEqualTo(UUID.fromString(released.reportId()));
        assertThat(narrowed.audience().organisations().size()
                        + narrowed.audience().classes().size())
                .isPositive();
        ReportWithdrawn withdrawn = event(EventType.REPORT_WITHDRAWN).as(ReportWithdrawn.class);
        assertThat(UUID.fromString(withdrawn.reportId())).isNotNull();
        assertThat(withdrawn.version()).isPositive();
    }

    @Test
    void organisations_and_the_vocabulary_have_codes_and_names() throws IOException {
        assertThat(event(EventType.ORGANISATION_CHANGED)
                        .as(OrganisationChanged.class)
                        .organisationClass())
                .isNotNull();
        assertThat(event(EventType.TOPIC_CHANGED).as(TopicChanged.class).label())
                .isNotNull();
        assertThat(event(EventType.SERIES_CHANGED).as(SeriesChanged.class).name())
                .isNotNull();
        assertThat(event(EventType.MISSION_CHANGED).as(MissionChanged.class).name())
                .isNotNull();
        assertThat(event(EventType.COUNTRY_GROUP_CHANGED)
                        .as(CountryGroupChanged.class)
                        .members())
                .isNotEmpty();
    }

    private ReceivedEvent event(EventType type) throws IOException {
        try (var sample = EventType.class.getResourceAsStream("/samples/" + type.shortName() + ".json")) {
            return new ReceivedEvent(
                    UUID.randomUUID(),
                    type.type(),
                    "key",
                    1,
                    Instant.EPOCH,
                    json.readTree(Objects.requireNonNull(sample)),
                    json);
        }
    }
}
