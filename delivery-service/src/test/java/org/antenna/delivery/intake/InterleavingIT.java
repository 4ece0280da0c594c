package org.antenna.delivery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Criterion;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.OrganisationClass;
import org.antenna.contracts.ReportReleased;
import org.antenna.contracts.Rule;
import org.antenna.delivery.duty.Oblige;
import org.antenna.delivery.matching.FindMatches;
import org.antenna.delivery.matching.MatchHistory;
import org.antenna.delivery.matching.Matches;
import org.antenna.delivery.matching.Rules;
import org.antenna.delivery.obligation.Settlements;
import org.antenna.delivery.replica.ReplicaLock;
import org.antenna.delivery.replica.Reports;
import org.antenna.delivery.replica.Subscription;
import org.antenna.delivery.replica.Subscriptions;
import org.antenna.delivery.replica.Vocabularies;
import org.antenna.delivery.testing.Interleaving;
import org.antenna.delivery.testing.Ledger;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.antenna.delivery.testing.World;
import org.junit.jupiter.api.Test;

/**
 * Two instances, each with an index of its own, take subscriptions and reports at the same time. Who goes next is decided
 * before every call of a port, so a subscription is committed before, while and after a report is stored, matched and owed.
 */
@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class InterleavingIT {
    private static final int ROUNDS = 120;
    private static final Audience REGIONS = new Audience(Set.of(OrganisationClass.REGION), Set.of(), Set.of());

    @Inject
    World world;

    @Inject
    Ledger ledger;

    @Inject
    ReplicaLock lock;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Vocabularies vocabularies;

    @Inject
    Reports reports;

    @Inject
    Matches matches;

    @Inject
    Oblige oblige;

    @Inject
    Settlements settlements;

    @Inject
    LookBack lookBack;

    /** The beans of one instance of the service, with a possible turn of others before each call of a port. */
    private final class Instance {
        private final TakeReport report;
        private final TakeSubscription subscription;
        private final Rules rules;

        private Instance(Interleaving turns, ReplicaLock real) {
            ReplicaLock lock = turns.stepping(ReplicaLock.class, real);
            Subscriptions all = turns.stepping(Subscriptions.class, subscriptions);
            Vocabularies words = turns.stepping(Vocabularies.class, vocabularies);
            Reports released = turns.stepping(Reports.class, reports);
            Matches found = turns.stepping(Matches.class, matches);
            rules = new Rules(all, words, new SimpleMeterRegistry());
            report = new TakeReport(lock, released, new FindMatches(rules, all, words, found), oblige, settlements);
            subscription = new TakeSubscription(lock, all, new MatchHistory(released, words, found), oblige, lookBack);
        }
    }

    @Test
    void whatever_the_order_each_pair_exists_exactly_once() {
        long seed = RandomGenerator.getDefault().nextLong();
        RandomGenerator random = generator(seed);
        Interleaving turns = new Interleaving(random, this::waiting);
        List<Instance> instances = List.of(new Instance(turns, lock), new Instance(turns, lock));
        Set<String> orders = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            World.Corner corner = prepared();
            List<UUID> released = List.of(UUID.randomUUID(), UUID.randomUUID());
            orders.add(String.join(" ", play(turns, instances, corner, released, random)));
            String at = "seed %d, round %d, %s".formatted(seed, round, orders);
            assertThat(pairs(corner)).as(at).hasSize(2);
            assertThat(ledger.of(corner.recipient))
                    .as(at)
                    .containsExactly("ALERT IMMEDIATE WAITING", "ALERT IMMEDIATE WAITING");
        }
        assertThat(orders)
                .as("seed %d", seed)
                .anyMatch(order -> order.startsWith("subscription"))
                .anyMatch(order -> order.endsWith("subscription"))
                .anyMatch(order -> order.matches("report.* subscription report.*"));
    }

    @Test
    void without_the_lock_a_pair_is_lost() {
        RandomGenerator random = generator(7);
        Interleaving turns = new Interleaving(random, this::waiting);
        List<Instance> instances = List.of(new Instance(turns, new NoLock()), new Instance(turns, new NoLock()));
        int lost = 0;
        for (int round = 0; round < ROUNDS && lost == 0; round++) {
            World.Corner corner = prepared();
            play(turns, instances, corner, List.of(UUID.randomUUID(), UUID.randomUUID()), random);
            lost += 2 - pairs(corner).size();
        }
        assertThat(lost).isPositive();
    }

    /** @return what was committed, in this order */
    private List<String> play(
            Interleaving turns,
            List<Instance> instances,
            World.Corner corner,
            List<UUID> released,
            RandomGenerator random) {
        List<String> committed = Collections.synchronizedList(new ArrayList<>());
        List<Instance> shuffled = new ArrayList<>(instances);
        Collections.shuffle(shuffled, Random.from(random));
        Instance one = shuffled.getFirst();
        Instance other = shuffled.getLast();
        Subscription wish = wish(corner);
        ReportReleased first = corner.released(released.getFirst(), 1, true, REGIONS);
        ReportReleased second = corner.released(released.getLast(), 1, true, REGIONS);
        turns.run(List.of(
                () -> commit(turns, "subscription", committed, () -> one.subscription.changed(wish, Instant.now())),
                () -> commit(turns, "report", committed, () -> one.report.released(first)),
                () -> commit(turns, "report", committed, () -> other.report.released(second)),
                other.rules::bringUpToDate));
        return committed;
    }

    private static void commit(Interleaving turns, String name, List<String> committed, Runnable work) {
        QuarkusTransaction.requiringNew().run(() -> {
            work.run();
            turns.step();
        });
        committed.add(name);
    }

    private World.Corner prepared() {
        World.Corner corner = world.corner();
        corner.topic();
        corner.organisation();
        corner.recipient();
        return corner;
    }

    private static Subscription wish(World.Corner corner) {
        Criterion parent =
                new Criterion(List.of("parent." + corner.code), List.of(), List.of(), List.of(), List.of(), null);
        return new Subscription(
                corner.subscription,
                1,
                "office-" + corner.code,
                "wish",
                null,
                new Rule(List.of(parent), List.of(), List.of()),
                Map.of(corner.recipient, Frequency.IMMEDIATE),
                corner.start,
                null,
                null);
    }

    private List<String> pairs(World.Corner corner) {
        return ledger.strings(
                "select report_id::text from report_match where subscription_id = ?", corner.subscription);
    }

    private int waiting() {
        return Integer.parseInt(ledger.strings("select count(*)::text from pg_stat_activity"
                        + " where datname = current_database() and wait_event_type = 'Lock'")
                .getFirst());
    }

    private static RandomGenerator generator(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static final class NoLock implements ReplicaLock {
        @Override
        public void shared() {
            // the fault that the test is about
        }

        @Override
        public void exclusive() {
            // the fault that the test is about
        }
    }
}
