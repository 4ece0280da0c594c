package org.antenna.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.ReportNarrowed;
import org.antenna.delivery.intake.TakeReport;
import org.antenna.delivery.obligation.Departures;
import org.antenna.delivery.obligation.Handover;
import org.antenna.delivery.obligation.OutgoingMail;
import org.antenna.delivery.testing.Ledger;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.antenna.delivery.testing.ScriptedRelay;
import org.antenna.delivery.testing.SetClock;
import org.antenna.delivery.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class SendingIT {
    @Inject
    World world;

    @Inject
    Ledger ledger;

    @Inject
    ScriptedRelay relay;

    @Inject
    Leases leases;

    @Inject
    Departures departures;

    @Inject
    RecordAnswers record;

    @Inject
    TakeReport reports;

    @Inject
    SetClock clock;

    private World.Corner corner;

    @BeforeEach
    void an_alert_that_waits() {
        relay.accept();
        ledger.send();
        corner = world.corner();
        corner.topic();
        corner.organisation();
        corner.recipient();
        corner.subscription(Frequency.IMMEDIATE);
        corner.report();
    }

    @Test
    void an_accepted_mail_ends_its_obligation_and_tells_it_once() {
        ledger.send();
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE ACCEPTED");
        assertThat(ledger.attempts(corner.recipient)).containsExactly("ACCEPTED");
        assertThat(mails()).hasSize(1);
        ledger.send();
        corner.report();
        ledger.send();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void a_report_withdrawn_before_the_lease_is_not_sent() {
        corner.withdraw(corner.report, 1);
        ledger.send();
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE WITHDRAWN withdrawn");
        assertThat(mails()).isEmpty();
    }

    @Test
    void a_report_withdrawn_while_its_mail_was_deferred_is_not_sent_again() {
        relay.answer(mail -> new Handover.Deferred("451 later"));
        List<Dispatch> leased = ledger.lease();
        corner.withdraw(corner.report, 1);
        ledger.send(leased);
        relay.accept();
        clock.advance(Duration.ofHours(2));
        ledger.send();
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE WITHDRAWN withdrawn");
        assertThat(mails()).hasSize(1);
    }

    @Test
    void a_version_that_notifies_takes_the_place_of_one_not_sent_yet() {
        corner.report(corner.report, 2, true);
        ledger.send();
        assertThat(ledger.state(corner.report, 1)).isEqualTo("WITHDRAWN superseded");
        assertThat(ledger.state(corner.report, 2)).isEqualTo("ACCEPTED");
        assertThat(mails()).hasSize(1).first().matches(mail -> mail.text().contains(" v2 "));
    }

    @Test
    void a_silent_version_leaves_what_is_owed_but_a_narrower_audience_holds_at_once() {
        corner.report(corner.report, 2, false, new Audience(Set.of(), Set.of(), Set.of("another-office")));
        ledger.send();
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE SUPPRESSED not-entitled");
        assertThat(mails()).isEmpty();
    }

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

    @Test
    void a_refusal_is_final() {
        relay.answer(mail -> new Handover.Refused(550, "no such mailbox"));
        ledger.send();
        clock.advance(Duration.ofDays(1));
        ledger.send();
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE REJECTED refused-550");
        assertThat(ledger.attempts(corner.recipient)).containsExactly("REJECTED");
    }

    @Test
    void a_deferred_mail_is_tried_later_and_given_up_in_the_end() {
        relay.answer(mail -> mail.to().equals(corner.address())
                ? new Handover.Deferred("451 later")
                : new Handover.Accepted("250 ok"));
        ledger.send();
        ledger.send();
        assertThat(ledger.attempts(corner.recipient)).containsExactly("DEFERRED");
        clock.advance(Duration.ofSeconds(37));
        ledger.send();
        assertThat(ledger.attempts(corner.recipient)).containsExactly("DEFERRED", "DEFERRED");
        clock.advance(Duration.ofHours(72));
        ledger.send();
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE REJECTED gave-up");
    }

    @Test
    void while_no_session_comes_about_no_try_is_lost() {
        relay.answer(mail -> new Handover.Unreachable("connection refused"));
        ledger.send();
        clock.advance(Duration.ofHours(100));
        ledger.send();
        assertThat(ledger.attempts(corner.recipient)).containsExactly("NOT_TRIED", "NOT_TRIED");
        relay.accept();
        ledger.send();
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE ACCEPTED");
        assertThat(ledger.strings("select tries::text from obligation where recipient_id = ?", corner.recipient))
                .containsExactly("0");
    }

    @Test
    void an_ambiguous_mail_is_repeated_under_the_same_message_id() {
        relay.answer(mail -> new Handover.Ambiguous("broke after the dot"));
        ledger.send();
        relay.accept();
        clock.advance(Duration.ofMinutes(1));
        ledger.send();
        assertThat(ledger.attempts(corner.recipient)).containsExactly("AMBIGUOUS", "ACCEPTED");
        assertThat(mails()).hasSize(2);
        assertThat(mails().stream().map(OutgoingMail::messageId).distinct()).hasSize(1);
    }

    @Test
    void a_mail_that_is_unclear_for_the_third_time_is_not_repeated() {
        relay.answer(mail -> new Handover.Ambiguous("broke after the dot"));
        for (int i = 0; i < 6; i++) {
            ledger.send();
            clock.advance(Duration.ofHours(2));
        }
        assertThat(ledger.attempts(corner.recipient)).containsExactly("AMBIGUOUS", "AMBIGUOUS", "AMBIGUOUS");
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE REJECTED unclear-too-often");
        assertThat(mails()).hasSize(3);
    }

    @Test
    void a_lease_that_ran_out_is_ambiguous_and_due_again_at_once_under_the_same_message_id() {
        List<Dispatch> lost = ledger.lease();
        assertThat(lost).extracting(each -> each.addressee().recipientId()).contains(corner.recipient);
        runOut();
        assertThat(ledger.attempts(corner.recipient)).containsExactly("AMBIGUOUS");
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE WAITING");
        ledger.send();
        assertThat(ledger.attempts(corner.recipient)).containsExactly("AMBIGUOUS", "ACCEPTED");
        assertThat(mails())
                .first()
                .matches(mail ->
                        mail.messageId().contains(lost.getFirst().obligation().toString()) || lost.size() > 1);
    }

    @Test
    void an_answer_that_comes_after_its_lease_was_taken_back_still_counts_if_nobody_leased_it_since() {
        List<Dispatch> slow = ledger.lease();
        runOut();
        ledger.send(slow);
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE ACCEPTED");
        assertThat(ledger.attempts(corner.recipient)).containsExactly("ACCEPTED");
    }

    @Test
    void an_answer_to_an_older_lease_does_not_end_a_newer_one() {
        List<Dispatch> slow = ledger.lease();
        runOut();
        List<Dispatch> newer = ledger.lease();
        relay.answer(mail -> new Handover.Refused(550, "no"));
        ledger.send(slow);
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE SENDING");
        relay.accept();
        ledger.send(newer);
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE ACCEPTED");
    }

    @Test
    void recording_an_answer_twice_changes_nothing() {
        List<Dispatch> leased = ledger.lease();
        List<Answer> answers = leased.stream()
                .map(each -> new Answer(each.obligation(), each.lease(), new Handover.Deferred("451 later")))
                .toList();
        record.record(answers);
        record.record(answers);
        assertThat(ledger.strings("select tries::text from obligation where recipient_id = ?", corner.recipient))
                .containsExactly("1");
        clock.advance(Duration.ofHours(1));
    }

    @Test
    void what_another_instance_has_leased_is_not_to_be_had() {
        ledger.lease();
        assertThat(ledger.lease()).isEmpty();
        assertThat(leases.reclaim(List.of(), 1_000)).isZero();
    }

    private void runOut() {
        ledger.run(
                "update obligation set leased_until = clock_timestamp() - interval '1 second' where recipient_id = ?",
                corner.recipient);
        leases.reclaim(List.of(), 1_000);
    }

    private List<OutgoingMail> mails() {
        return relay.to(corner.address());
    }
}
