package org.antenna.delivery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.testing.Ledger;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.antenna.delivery.testing.SetClock;
import org.antenna.delivery.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a change of the vocabulary does to reports that came before it. */
@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class VocabularyIT {
    @Inject
    World world;

    @Inject
    Ledger ledger;

    @Inject
    SetClock clock;

    private World.Corner corner;

    @BeforeEach
    void a_recipient() {
        corner = world.corner();
        corner.organisation();
        corner.recipient();
    }

    @Test
    void a_topic_that_moves_below_the_one_subscribed_brings_the_reports_of_the_last_day() {
        corner.topic(1, "elsewhere." + corner.code, clock.now());
        corner.subscription(Frequency.IMMEDIATE);
        corner.report();
        assertThat(ledger.of(corner.recipient)).isEmpty();
        corner.topic(2, "parent." + corner.code, clock.now().plus(Duration.ofHours(23)));
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE WAITING");
    }

    @Test
    void a_topic_that_moves_later_does_not_bring_old_reports() {
        corner.topic(1, "elsewhere." + corner.code, clock.now());
        corner.subscription(Frequency.IMMEDIATE);
        corner.report();
        corner.topic(2, "parent." + corner.code, clock.now().plus(Duration.ofHours(25)));
        assertThat(ledger.of(corner.recipient)).isEmpty();
    }

    @Test
    void an_older_version_of_a_topic_changes_nothing() {
        corner.topic(2, "elsewhere." + corner.code, clock.now());
        corner.subscription(Frequency.IMMEDIATE);
        corner.report();
        corner.topic(1, "parent." + corner.code, clock.now());
        assertThat(ledger.of(corner.recipient)).isEmpty();
    }

    @Test
    void a_country_group_that_is_heard_of_after_the_report_brings_it() {
        corner.subscriptionToGroup(Frequency.IMMEDIATE);
        corner.report();
        assertThat(ledger.of(corner.recipient)).isEmpty();
        corner.group(1, "SE", "NO");
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE WAITING");
    }

    @Test
    void a_country_that_joins_a_group_brings_its_reports_and_one_that_leaves_takes_no_match_back() {
        corner.group(1, "SE");
        corner.subscriptionToGroup(Frequency.IMMEDIATE);
        corner.report();
        assertThat(ledger.of(corner.recipient)).isEmpty();
        corner.group(2, "SE", "NO");
        corner.group(3, "SE");
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE WAITING");
    }

    @Test
    void a_rule_on_a_topic_that_was_merged_hears_of_what_it_was_merged_into() {
        corner.inUse();
        corner.subscription(Frequency.IMMEDIATE);
        corner.replaced(2, clock.now());
        corner.replaced(2, clock.now());
        corner.report();
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE WAITING");
    }

    @Test
    void a_merge_that_is_heard_of_after_the_next_report_brings_it_and_nothing_from_before() {
        corner.inUse();
        corner.subscription(Frequency.IMMEDIATE);
        corner.report();
        corner.replaced(2, clock.now().plus(Duration.ofMinutes(2)));
        assertThat(ledger.of(corner.recipient)).isEmpty();
        corner.inUse();
        corner.replaced(3, clock.now());
        assertThat(ledger.of(corner.recipient)).isEmpty();
    }

    @Test
    void a_merge_that_its_next_report_overtook_brings_it() {
        corner.inUse();
        corner.subscription(Frequency.IMMEDIATE);
        corner.report();
        corner.replaced(2, clock.now());
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE WAITING");
    }

    @Test
    void a_report_is_matched_by_the_members_that_a_group_had_on_its_day() {
        LocalDate today = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
        corner.groupUntil(1, today);
        corner.subscriptionToGroup(Frequency.IMMEDIATE);
        corner.report();
        assertThat(ledger.of(corner.recipient)).isEmpty();
        corner.groupUntil(2, today.plusDays(1));
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE WAITING");
    }
}
