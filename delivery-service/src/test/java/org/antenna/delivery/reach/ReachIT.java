package org.antenna.delivery.reach;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.OrganisationClass;
import org.antenna.contracts.ReportReleased;
import org.antenna.delivery.intake.TakeDirectory;
import org.antenna.delivery.intake.TakeReport;
import org.antenna.delivery.intake.TakeSubscription;
import org.antenna.delivery.intake.TakeVocabulary;
import org.antenna.delivery.matching.Rules;
import org.antenna.delivery.obligation.Departures;
import org.antenna.delivery.testing.Ledger;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.antenna.delivery.testing.ScriptedRelay;
import org.antenna.delivery.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class ReachIT {
    private static final int ROUNDS = 40;
    private static final Audience REGIONS = new Audience(Set.of(OrganisationClass.REGION), Set.of(), Set.of());

    @Inject
    FindReach find;

    @Inject
    Rules rules;

    @Inject
    TakeVocabulary vocabulary;

    @Inject
    TakeDirectory directory;

    @Inject
    TakeSubscription subscriptions;

    @Inject
    TakeReport reports;

    @Inject
    Departures departures;

    @Inject
    ScriptedRelay relay;

    @Inject
    Ledger ledger;

    @Inject
    World world;

    @Inject
    Clock clock;

    @Test
    void a_draft_would_reach_exactly_whom_its_release_then_obliges() {
        long seed = RandomGenerator.getDefault().nextLong();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        long reached = 0;
        for (int i = 0; i < ROUNDS; i++) {
            RandomWorld some = new RandomWorld(random, clock);
            some.tell(vocabulary, directory, subscriptions);
            UUID id = UUID.randomUUID();
            ReportReleased first = some.report(id, 1, clock.instant());
            reached += compare(first, "seed %d, round %d".formatted(seed, i));
            someLeave(id, random);
            some.change(directory, subscriptions);
            compare(some.report(id, 2, clock.instant()), "seed %d, round %d, next version".formatted(seed, i));
        }
        assertThat(reached).as("seed %d", seed).isGreaterThan(ROUNDS);
    }

    @Test
    void reasons_are_counted_and_each_mailbox_once_at_its_fastest() {
        World.Corner corner = world.corner();
        corner.topic();
        corner.organisation();
        corner.recipient();
        corner.subscription(UUID.randomUUID(), 1, "slow", Map.of(corner.recipient, Frequency.WEEKLY), null);
        corner.subscription(UUID.randomUUID(), 1, "fast", Map.of(corner.recipient, Frequency.DAILY), null);
        Reach reach = reach(corner.released(corner.report, 1, true, REGIONS), null, 10);
        assertThat(reach.organisations()).isEqualTo(1);
        assertThat(reach.mailboxes()).isEqualTo(1);
        assertThat(reach.byFrequency())
                .isEqualTo(Map.of(Frequency.IMMEDIATE, 0L, Frequency.DAILY, 1L, Frequency.WEEKLY, 0L));
        assertThat(reach.items()).singleElement().satisfies(office -> {
            assertThat(office.code()).isEqualTo("office-" + corner.code);
            assertThat(office.rules()).isEqualTo(2);
            assertThat(office.seriesSubscriptions()).isZero();
        });
        assertThat(reach.next()).isNull();
    }

    @Test
    void to_ask_writes_nothing() {
        World.Corner corner = world.corner();
        corner.topic();
        corner.organisation();
        corner.recipient();
        corner.subscription(Frequency.IMMEDIATE);
        reach(corner.released(corner.report, 1, true, REGIONS), null, 10);
        assertThat(ledger.of(corner.recipient)).isEmpty();
        assertThat(ledger.strings("select id::text from report where id = ?", corner.report))
                .isEmpty();
        assertThat(ledger.strings(
                        "select subscription_id::text from report_match where subscription_id = ?",
                        corner.subscription))
                .isEmpty();
    }

    /** @return how many mailboxes */
    private long compare(ReportReleased report, String round) {
        Reach first = reach(report, null, 3);
        List<Reach.Reached> all = new ArrayList<>(first.items());
        @Nullable String next = first.next();
        while (next != null) {
            String after = all.getLast().code();
            Reach page = reach(report, after, 3);
            assertThat(page.mailboxes()).as(round).isEqualTo(first.mailboxes());
            all.addAll(page.items());
            next = page.next();
        }
        reports.released(report);
        Map<String, String> told = new TreeMap<>(
                all.stream().collect(Collectors.toMap(Reach.Reached::code, each -> counts(each.byFrequency()))));
        assertThat(told).as(round).isEqualTo(obliged(report));
        assertThat(first.organisations()).as(round).isEqualTo(all.size());
        assertThat(all.stream().mapToLong(Reach.Reached::mailboxes).sum())
                .as(round)
                .isEqualTo(first.mailboxes());
        assertThat(all)
                .as(round)
                .allSatisfy(each ->
                        assertThat(each.rules() + each.seriesSubscriptions()).isPositive());
        return first.mailboxes();
    }

    private Map<String, String> obliged(ReportReleased report) {
        return new TreeMap<>(ledger
                .strings(
                        "select organisation || ' ' || count(*) filter (where pace = 'IMMEDIATE') || '/'"
                                + " || count(*) filter (where pace = 'DAILY') || '/' || count(*) filter (where pace = 'WEEKLY')"
                                + " from obligation where report_id = ?::uuid and report_version = ? group by organisation",
                        report.reportId(),
                        report.version())
                .stream()
                .map(row -> row.split(" "))
                .collect(Collectors.toMap(row -> row[0], row -> row[1])));
    }

    private Reach reach(ReportReleased report, @Nullable String after, int limit) {
        rules.bringUpToDate();
        DraftReport draft = new DraftReport(
                report.mission(),
                report.series(),
                report.topics(),
                report.about(),
                report.audience(),
                report.renditions(),
                null);
        return find.of(draft, after, limit);
    }

    /** By the link in the alert of the first version. */
    private void someLeave(UUID report, RandomGenerator random) {
        relay.accept();
        ledger.send();
        ledger
                .strings(
                        "select id::text from obligation where report_id = ? and state = 'ACCEPTED' order by id",
                        report)
                .stream()
                .filter(id -> random.nextInt(3) == 0)
                .forEach(id -> departures.leave(UUID.fromString(id)));
    }

    private static String counts(Map<Frequency, Long> byFrequency) {
        return byFrequency.get(Frequency.IMMEDIATE) + "/" + byFrequency.get(Frequency.DAILY) + "/"
                + byFrequency.get(Frequency.WEEKLY);
    }
}
