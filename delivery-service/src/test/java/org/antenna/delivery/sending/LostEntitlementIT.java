package org.antenna.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.ReportNarrowed;
import org.antenna.delivery.intake.TakeReport;
import org.antenna.delivery.obligation.Departures;
import org.antenna.delivery.testing.AlertTestCase;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.junit.jupiter.api.Test;

/** Who may not get it any more, or has no reason left, when the mail would be sent. */
@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class LostEntitlementIT extends AlertTestCase {
    @Inject
    Departures departures;

    @Inject
    TakeReport reports;

    @Test
    void a_narrower_audience_of_the_version_itself_holds_before_the_lease() {
        corner.narrow(corner.report, 1, new Audience(Set.of(), Set.of(), Set.of("another-office")));
        ledger.send();
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE SUPPRESSED not-entitled");
        assertThat(mails()).isEmpty();
    }

    @Test
    void who_is_left_in_a_narrower_audience_still_gets_it_once() {
        corner.narrow(corner.report, 1, new Audience(Set.of(), Set.of(), Set.of("office-" + corner.code)));
        ledger.send();
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE ACCEPTED");
        assertThat(mails()).hasSize(1);
    }

    @Test
    void of_two_narrowings_the_later_revision_counts_whatever_came_first_and_whatever_the_clocks_said() {
        Instant now = clock.now();
        Audience none = new Audience(Set.of(), Set.of(), Set.of("another-office"));
        Audience self = new Audience(Set.of(), Set.of(), Set.of("another-office", "office-" + corner.code));
        reports.narrowed(new ReportNarrowed(corner.report.toString(), 1, none, now.minusSeconds(5)), 3);
        reports.narrowed(new ReportNarrowed(corner.report.toString(), 1, self, now), 2);
        ledger.send();
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE SUPPRESSED not-entitled");
    }

    @Test
    void a_silent_next_version_of_a_narrowed_one_brings_nobody_back() {
        corner.narrow(corner.report, 1, new Audience(Set.of(), Set.of(), Set.of("another-office")));
        corner.report(corner.report, 2, false);
        ledger.send();
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE SUPPRESSED not-entitled");
    }

    @Test
    void a_silent_version_leaves_what_is_owed_but_a_narrower_audience_holds_at_once() {
        corner.report(corner.report, 2, false, new Audience(Set.of(), Set.of(), Set.of("another-office")));
        ledger.send();
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE SUPPRESSED not-entitled");
        assertThat(mails()).isEmpty();
    }

    @Test
    void an_ended_subscription_is_no_reason_any_more() {
        corner.subscription(corner.subscription, 2, "wish", Map.of(corner.recipient, Frequency.IMMEDIATE), clock.now());
        ledger.send();
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE SUPPRESSED no-reason-left");
    }

    @Test
    void with_two_reasons_one_that_ends_leaves_the_other() {
        corner.subscription(UUID.randomUUID(), 1, "second", Map.of(corner.recipient, Frequency.DAILY), null);
        corner.subscription(corner.subscription, 2, "wish", Map.of(corner.recipient, Frequency.IMMEDIATE), clock.now());
        assertThat(ledger.of(corner.recipient)).containsExactly("ITEM DAILY WAITING");
    }

    @Test
    void a_recipient_taken_off_the_list_gets_nothing() {
        corner.subscription(corner.subscription, 2, "wish", Map.of(), null);
        ledger.send();
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE SUPPRESSED no-reason-left");
    }

    @Test
    void an_inactive_recipient_gets_nothing() {
        corner.recipient(2, "Asia/Shanghai", "08:00", false);
        ledger.send();
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE SUPPRESSED recipient-inactive");
    }

    @Test
    void a_closed_organisation_gets_nothing() {
        corner.organisation(2, true);
        ledger.send();
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE SUPPRESSED not-entitled");
        assertThat(mails()).isEmpty();
    }

    @Test
    void who_left_by_the_link_gets_nothing_more_for_that_reason_and_leaving_twice_is_leaving_once() {
        ledger.send();
        UUID obligation = UUID.fromString(
                ledger.strings("select id::text from obligation where recipient_id = ?", corner.recipient)
                        .getFirst());
        assertThat(departures.preview(obligation).subscriptions()).containsExactly("wish");
        corner.report(UUID.randomUUID(), 1, true);
        Departures.Departing first = departures.leave(obligation);
        assertThat(departures.leave(obligation)).isEqualTo(first);
        ledger.send();
        assertThat(ledger.of(corner.recipient))
                .containsExactlyInAnyOrder("ALERT IMMEDIATE ACCEPTED", "ALERT IMMEDIATE SUPPRESSED no-reason-left");
        assertThat(ledger.strings(
                        "select subscription_id::text from departure where recipient_id = ?", corner.recipient))
                .containsExactly(corner.subscription.toString());
        corner.report(UUID.randomUUID(), 1, true);
        assertThat(ledger.of(corner.recipient)).hasSize(2);
        assertThat(departures.leave(UUID.randomUUID())).isNull();
    }
}
