package org.antenna.subscription.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.antenna.contracts.EventType;
import org.antenna.contracts.RecipientUnsubscribed;
import org.antenna.subscription.ContractSamples;
import org.junit.jupiter.api.Test;

class DepartureContractTest {
    @Test
    void the_sample_of_a_departure_names_a_recipient_and_subscriptions_by_id() {
        RecipientUnsubscribed departure =
                ContractSamples.received(EventType.RECIPIENT_UNSUBSCRIBED).as(RecipientUnsubscribed.class);
        assertThat(UUID.fromString(departure.recipientId()).version()).isEqualTo(7);
        assertThat(departure.subscriptionIds())
                .hasSize(1)
                .allSatisfy(id -> assertThat(UUID.fromString(id)).isNotNull());
    }
}
