package org.antenna.delivery.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.antenna.contracts.Frequency;
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

/** A recipient in Shanghai with digests at 08:00, which is 00:00 UTC; the story begins on Wednesday noon UTC. */
@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class DigestIT {
    private static final Instant WEDNESDAY_NOON = Instant.parse("2027-03-03T12:00:00Z");

    @Inject
    World world;

    @Inject
    Ledger ledger;

    @Inject
    ScriptedRelay relay;

    @Inject
    AssembleDigests assemble;

    @Inject
    SetClock clock;

    private World.Corner corner;

    @BeforeEach
    void a_daily_subscriber() {
        relay.accept();
        clock.set(WEDNESDAY_NOON);
        corner = world.corner();
        corner.topic();
        corner.organisation();
        corner.recipient();
        corner.subscription(Frequency.DAILY);
    }

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
    void from_daily_to_immediate_nothing_is_lost_or_repeated() {
        corner.report();
        pace(2, Frequency.IMMEDIATE);
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE WAITING");
        run("2027-03-03T12:00:01Z");
        run("2027-03-05T00:00:00Z");
        assertThat(subjects()).containsExactly("alert");
    }

    @Test
    void from_immediate_to_daily_and_weekly_nothing_is_lost_or_repeated() {
        pace(2, Frequency.IMMEDIATE);
        corner.report();
        pace(3, Frequency.DAILY);
        assertThat(ledger.of(corner.recipient)).containsExactly("ITEM DAILY WAITING");
        pace(4, Frequency.WEEKLY);
        run("2027-03-07T23:59:00Z");
        assertThat(mails()).isEmpty();
        run("2027-03-08T00:00:00Z");
        assertThat(subjects()).containsExactly("WEEKLY 2027-03-08");
        pace(5, Frequency.IMMEDIATE);
        run("2027-03-20T00:00:00Z");
        assertThat(mails()).hasSize(1);
    }

    @Test
    void the_fastest_of_several_subscriptions_counts_and_both_are_named() {
        corner.report();
        corner.subscription(UUID.randomUUID(), 1, "faster", Map.of(corner.recipient, Frequency.IMMEDIATE), null);
        run("2027-03-03T12:00:01Z");
        assertThat(subjects()).containsExactly("alert");
        assertThat(mails().getFirst().text()).endsWith("<- faster, wish");
    }

    @Test
    void a_weekly_subscription_that_a_daily_one_replaces_loses_and_repeats_nothing() {
        pace(2, Frequency.WEEKLY);
        corner.report();
        clock.set(WEDNESDAY_NOON.plusSeconds(60));
        corner.replace(3, Frequency.WEEKLY, UUID.randomUUID(), Frequency.DAILY);
        corner.lateReport(UUID.randomUUID(), WEDNESDAY_NOON.plusSeconds(59));
        corner.report(UUID.randomUUID(), 1, true);
        for (int day = 4; day <= 20; day++) {
            run("2027-03-%02dT00:00:00Z".formatted(day));
        }
        assertThat(subjects()).containsExactly("DAILY 2027-03-04", "WEEKLY 2027-03-08");
        assertThat(mails().getFirst().text().lines()).hasSize(1);
        assertThat(mails().getLast().text().lines()).hasSize(2);
        assertThat(ledger.of(corner.recipient)).hasSize(5).allMatch(each -> each.endsWith("ACCEPTED"));
    }

    @Test
    void another_zone_and_time_move_what_waits() {
        corner.report();
        corner.recipient(2, "Europe/Oslo", "07:30", true);
        run("2027-03-04T00:00:00Z");
        assertThat(mails()).isEmpty();
        run("2027-03-04T06:30:00Z");
        assertThat(subjects()).containsExactly("DAILY 2027-03-04");
    }

    @Test
    void a_change_of_language_does_not_move_what_is_overdue() {
        corner.report();
        clock.set(Instant.parse("2027-03-04T00:00:01Z"));
        corner.recipient(2, "Asia/Shanghai", "08:00", true);
        run("2027-03-04T00:00:02Z");
        assertThat(mails()).hasSize(1);
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

    private void pace(long version, Frequency frequency) {
        corner.subscription(corner.subscription, version, "wish", Map.of(corner.recipient, frequency), null);
    }

    private void run(String moment) {
        clock.set(Instant.parse(moment));
        assembleAll();
        ledger.send();
        clock.advance(Duration.ofMillis(1));
    }

    private void assembleAll() {
        while (assemble.assemble(100) > 0) {}
    }

    private List<OutgoingMail> mails() {
        return relay.to(corner.address());
    }

    private List<String> subjects() {
        return mails().stream().map(OutgoingMail::subject).toList();
    }
}
