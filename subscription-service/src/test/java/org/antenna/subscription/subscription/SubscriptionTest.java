package org.antenna.subscription.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.SubscriptionChanged;
import org.antenna.contracts.SubscriptionChanged.SubscribedRecipient;
import org.antenna.kit.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubscriptionTest {
    private static final Instant BEGIN = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-02T08:00:00Z");
    private static final UUID ANNE = new UUID(0, 1);
    private static final UUID BEN = new UUID(0, 2);

    @Test
    void who_leaves_is_gone_from_the_event_and_stays_in_the_history() {
        Subscription now = active(ANNE, BEN).without(ANNE, EndReason.UNSUBSCRIBED, LATER);
        assertThat(now).isInstanceOf(Subscription.Active.class);
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.members())
                .containsExactly(
                        new Membership(ANNE, Frequency.DAILY, LATER), new Membership(BEN, Frequency.DAILY, null));
        assertThat(now.changed().recipients())
                .containsExactly(new SubscribedRecipient(BEN.toString(), Frequency.DAILY));
    }

    @ParameterizedTest
    @EnumSource(
            value = EndReason.class,
            names = {"NO_RECIPIENTS", "UNSUBSCRIBED"})
    void the_last_who_leaves_ends_it(EndReason reason) {
        Subscription now = active(ANNE).without(ANNE, reason, LATER);
        assertThat(now.endedBy()).isEqualTo(new Ending(reason, null, LATER, null));
        SubscriptionChanged event = now.changed();
        assertThat(event.recipients()).isEmpty();
        assertThat(event.endedAt()).isEqualTo(LATER);
        assertThat(event.endReason()).isEqualTo(reason.name());
    }

    @Test
    void who_left_is_not_there_any_more() {
        Subscription.Active now = (Subscription.Active) active(ANNE, BEN).without(ANNE, EndReason.UNSUBSCRIBED, LATER);
        assertThat(now.has(ANNE)).isFalse();
        assertThat(now.has(BEN)).isTrue();
    }

    @Test
    void ended_by_a_person_it_keeps_its_recipients_and_its_wish() {
        Ending ending = Ending.byPerson(EndReason.OTHER, "moved", LATER);
        SubscriptionChanged event = active(ANNE).ended(ending).changed();
        assertThat(event.recipients()).hasSize(1);
        assertThat(event.series()).isEqualTo("industry-trends");
        assertThat(event.activatedAt()).isEqualTo(BEGIN);
    }

    @ParameterizedTest
    @EnumSource(EndReason.class)
    void a_person_gives_only_the_reasons_of_persons(EndReason reason) {
        boolean refused = reason == EndReason.NO_RECIPIENTS || reason == EndReason.UNSUBSCRIBED;
        if (refused) {
            assertThatThrownBy(() -> Ending.byPerson(reason, null, LATER)).isInstanceOf(Refusal.class);
        } else {
            assertThat(Ending.byPerson(reason, null, LATER).reason()).isEqualTo(reason);
        }
    }

    @Test
    void nobody_subscribes_for_nobody_or_twice_for_one() {
        Wish wish = new Wish.BySeries("industry-trends");
        Membership anne = new Membership(ANNE, Frequency.DAILY, null);
        refused("recipients", () -> new Order(null, "n", wish, List.of(), null));
        refused("recipients[1].recipientId", () -> new Order(null, "n", wish, List.of(anne, anne), null));
        refused("name", () -> new Order(null, "one\ntwo", wish, List.of(anne), null));
    }

    private static Subscription.Active active(UUID... recipients) {
        Terms terms = new Terms(new UUID(7, 7), "hebei-fao", "产业", new Wish.BySeries("industry-trends"), BEGIN, null);
        return Subscription.Active.created(
                terms,
                List.of(recipients).stream()
                        .map(id -> new Membership(id, Frequency.DAILY, null))
                        .toList());
    }

    private static void refused(String field, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(error -> error.field())
                                .containsExactly(field));
    }
}
