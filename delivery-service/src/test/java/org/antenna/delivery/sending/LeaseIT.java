package org.antenna.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.antenna.delivery.obligation.Handover;
import org.antenna.delivery.testing.AlertTestCase;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.junit.jupiter.api.Test;

/** A lease that is lost, late or held by another. */
@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class LeaseIT extends AlertTestCase {
    @Inject
    Leases leases;

    @Inject
    RecordAnswers record;

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
}
