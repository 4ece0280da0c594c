package org.antenna.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import org.antenna.delivery.obligation.Handover;
import org.antenna.delivery.obligation.OutgoingMail;
import org.antenna.delivery.testing.AlertTestCase;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.junit.jupiter.api.Test;

/** What becomes of an obligation by what the relay answers. */
@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class SendingIT extends AlertTestCase {
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
}
