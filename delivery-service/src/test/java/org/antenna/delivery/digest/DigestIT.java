package org.antenna.delivery.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Instant;
import java.util.UUID;
import org.antenna.delivery.obligation.Handover;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class DigestIT extends DigestTestCase {
    @Test
    void what_came_by_the_time_is_in_one_mail_and_nothing_goes_before() {
        corner.report();
        corner.report(UUID.randomUUID(), 1, true);
        run("2027-03-03T23:59:59Z");
        assertThat(mails()).isEmpty();
        run("2027-03-04T00:00:00Z");
        assertThat(mails()).hasSize(1);
        assertThat(mails().getFirst().subject()).isEqualTo("DAILY 2027-03-04");
        assertThat(mails().getFirst().text().lines()).hasSize(2);
        assertThat(ledger.of(corner.recipient))
                .containsExactly("ITEM DAILY ACCEPTED", "ITEM DAILY ACCEPTED", "DIGEST DAILY ACCEPTED");
        run("2027-03-05T00:00:00Z");
        assertThat(mails()).hasSize(1);
    }

    @Test
    void a_late_match_goes_into_the_next_digest() {
        corner.report();
        run("2027-03-04T00:00:00Z");
        clock.set(Instant.parse("2027-03-04T00:00:01Z"));
        corner.report(UUID.randomUUID(), 1, true);
        run("2027-03-04T12:00:00Z");
        assertThat(mails()).hasSize(1);
        run("2027-03-05T00:00:00Z");
        assertThat(subjects()).containsExactly("DAILY 2027-03-04", "DAILY 2027-03-05");
    }

    @Test
    void an_item_that_was_due_when_its_digest_was_already_made_waits_for_the_next_day() {
        corner.report();
        run("2027-03-04T00:00:00Z");
        clock.set(WEDNESDAY_NOON);
        corner.report(UUID.randomUUID(), 1, true);
        run("2027-03-04T00:00:10Z");
        assertThat(mails()).hasSize(1);
        run("2027-03-05T00:00:00Z");
        assertThat(subjects()).containsExactly("DAILY 2027-03-04", "DAILY 2027-03-05");
    }

    @Test
    void a_missed_run_is_caught_up_at_once_and_does_not_take_the_place_of_the_next() {
        corner.report();
        run("2027-03-06T23:00:00Z");
        assertThat(subjects()).containsExactly("DAILY 2027-03-04");
        corner.report(UUID.randomUUID(), 1, true);
        run("2027-03-07T00:00:00Z");
        assertThat(subjects()).containsExactly("DAILY 2027-03-04", "DAILY 2027-03-07");
    }

    @Test
    void what_was_withdrawn_is_left_out_and_an_empty_digest_is_never_made() {
        UUID second = UUID.randomUUID();
        corner.report();
        corner.report(second, 1, true);
        corner.withdraw(second, 1);
        run("2027-03-04T00:00:00Z");
        assertThat(mails().getFirst().text().lines()).hasSize(1);
        UUID third = UUID.randomUUID();
        corner.report(third, 1, true);
        corner.withdraw(third, 1);
        run("2027-03-05T00:00:00Z");
        assertThat(mails()).hasSize(1);
        assertThat(ledger.state(third, 1)).isEqualTo("WITHDRAWN withdrawn");
    }

    @Test
    void what_falls_away_between_digest_and_lease_is_left_out_and_an_empty_one_is_not_sent() {
        UUID second = UUID.randomUUID();
        corner.report();
        corner.report(second, 1, true);
        clock.set(Instant.parse("2027-03-04T00:00:00Z"));
        assembleAll();
        corner.withdraw(second, 1);
        relay.answer(mail -> mail.to().equals(corner.address())
                ? new Handover.Deferred("451 later")
                : new Handover.Accepted("250 ok"));
        ledger.send();
        assertThat(mails().getFirst().text().lines()).hasSize(1);
        assertThat(ledger.state(second, 1)).isEqualTo("WITHDRAWN withdrawn");
        corner.withdraw(corner.report, 1);
        relay.accept();
        run("2027-03-04T02:00:00Z");
        assertThat(mails()).hasSize(1);
        assertThat(ledger.of(corner.recipient))
                .contains("DIGEST DAILY SUPPRESSED nothing-left")
                .contains("ITEM DAILY WITHDRAWN withdrawn");
    }

    @Test
    void items_end_as_their_digest_does() {
        relay.answer(mail -> new Handover.Refused(550, "no such mailbox"));
        corner.report();
        run("2027-03-04T00:00:00Z");
        assertThat(ledger.of(corner.recipient))
                .containsExactly("ITEM DAILY REJECTED refused-550", "DIGEST DAILY REJECTED refused-550");
    }
}
