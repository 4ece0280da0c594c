package org.antenna.delivery.reach;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.OrganisationChanged;
import org.antenna.contracts.OrganisationClass;
import org.antenna.contracts.ReportReleased;
import org.antenna.delivery.intake.TakeDirectory;
import org.antenna.delivery.intake.TakeSubscription;
import org.antenna.delivery.matching.Rules;
import org.antenna.delivery.replica.Subscription;
import org.antenna.delivery.testing.Ledger;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.antenna.delivery.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A series is counted from what stands beside the mailboxes of its subscriptions, and not from the subscriptions. */
@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class SeriesReachIT {
    private static final Audience REGIONS = new Audience(Set.of(OrganisationClass.REGION), Set.of(), Set.of());

    @Inject
    FindReach find;

    @Inject
    Rules rules;

    @Inject
    TakeDirectory directory;

    @Inject
    TakeSubscription subscriptions;

    @Inject
    Ledger ledger;

    @Inject
    World world;

    @Inject
    Clock clock;

    private final UUID following = UUID.randomUUID();
    private World.Corner corner;
    private String series;

    @BeforeEach
    void an_office_with_a_mailbox() {
        corner = world.corner();
        series = "series-" + corner.code;
        corner.topic();
        corner.organisation();
        corner.recipient();
    }

    @Test
    void a_mailbox_with_a_series_and_a_rule_counts_once_and_both_are_reasons() {
        corner.subscription(Frequency.WEEKLY);
        follow("office-" + corner.code, 1, null);
        assertThat(reach().byFrequency())
                .isEqualTo(Map.of(Frequency.IMMEDIATE, 1L, Frequency.DAILY, 0L, Frequency.WEEKLY, 0L));
        assertThat(reach().items()).singleElement().satisfies(office -> {
            assertThat(office.rules()).isEqualTo(1);
            assertThat(office.seriesSubscriptions()).isEqualTo(1);
        });
    }

    @Test
    void what_is_left_when_the_series_ended_is_the_rule_at_its_pace() {
        corner.subscription(Frequency.WEEKLY);
        follow("office-" + corner.code, 1, null);
        follow("office-" + corner.code, 2, clock.instant());
        assertThat(reach().byFrequency())
                .isEqualTo(Map.of(Frequency.IMMEDIATE, 0L, Frequency.DAILY, 0L, Frequency.WEEKLY, 1L));
        assertThat(reach().items()).singleElement().satisfies(office -> {
            assertThat(office.rules()).isEqualTo(1);
            assertThat(office.seriesSubscriptions()).isZero();
        });
    }

    @Test
    void who_subscribed_must_be_allowed_to_read_and_not_only_whose_mailbox_it_is() {
        String other = "other-" + corner.code;
        tell(other, 1, false);
        follow(other, 1, null);
        assertThat(reach().mailboxes()).isEqualTo(1);
        tell(other, 2, true);
        assertThat(reach().mailboxes()).isZero();
    }

    @Test
    void what_an_older_version_of_the_service_writes_is_counted_too() {
        ledger.run(
                "insert into subscription (id, version, change, organisation, name, series, activated_at)"
                        + " values (?, 1, nextval('replica_change'), ?, 'follows', ?, '2020-01-01')",
                following,
                "office-" + corner.code,
                series);
        ledger.run(
                "insert into subscriber (subscription_id, recipient_id, frequency) values (?, ?, 'DAILY')",
                following,
                corner.recipient);
        assertThat(reach().mailboxes()).isEqualTo(1);
        ledger.run("update subscription set activated_at = '9999-01-01' where id = ?", following);
        assertThat(reach().mailboxes()).isZero();
        ledger.run("update subscription set activated_at = '2020-01-01' where id = ?", following);
        assertThat(reach().mailboxes()).isEqualTo(1);
        ledger.run("update subscription set ended_at = now() where id = ?", following);
        assertThat(reach().mailboxes()).isZero();
    }

    private Reach reach() {
        rules.bringUpToDate();
        ReportReleased report = corner.released(corner.report, 1, true, REGIONS);
        return find.of(
                new DraftReport(
                        report.mission(),
                        series,
                        report.topics(),
                        report.about(),
                        report.audience(),
                        report.renditions(),
                        null),
                null,
                10);
    }

    private void follow(String office, long version, @Nullable Instant ended) {
        subscriptions.changed(
                new Subscription(
                        following,
                        version,
                        office,
                        "follows",
                        series,
                        null,
                        Map.of(corner.recipient, Frequency.IMMEDIATE),
                        clock.instant().minus(Duration.ofMinutes(1)),
                        ended,
                        ended == null ? null : "NO_LONGER_NEEDED"),
                clock.instant());
    }

    private void tell(String office, long version, boolean closed) {
        LocalizedText name = new LocalizedText("office", "office");
        directory.changed(
                new OrganisationChanged(office, version, OrganisationClass.REGION, name, null, "CN-HE", closed),
                clock.instant());
    }
}
