package org.antenna.delivery.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.junit.jupiter.api.Test;

/** Another pace, subscription, zone or time while something waits. */
@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class ChangedPaceIT extends DigestTestCase {
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
}
