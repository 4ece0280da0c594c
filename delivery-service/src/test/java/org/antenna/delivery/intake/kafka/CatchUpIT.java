package org.antenna.delivery.intake.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Criterion;
import org.antenna.contracts.EventType;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.OrganisationClass;
import org.antenna.contracts.RecipientChanged;
import org.antenna.contracts.Rule;
import org.antenna.contracts.SubscriptionChanged;
import org.antenna.contracts.SubscriptionChanged.SubscribedRecipient;
import org.antenna.contracts.TopicChanged;
import org.antenna.delivery.matching.Rules;
import org.antenna.delivery.replica.Subscriptions;
import org.antenna.delivery.replica.Vocabularies;
import org.antenna.delivery.testing.Ledger;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.antenna.delivery.testing.World;
import org.antenna.kit.outbox.Outbox;
import org.antenna.kit.outbox.OutgoingEvent;
import org.antenna.matching.ReportFacts;
import org.antenna.sandbox.process.Await;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The groups have passed every event, the inbox remembers it, and the replica has lost what it was about. */
@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class CatchUpIT {
    private static final Audience REGIONS = new Audience(Set.of(OrganisationClass.REGION), Set.of(), Set.of());

    @Inject
    World world;

    @Inject
    Ledger ledger;

    @Inject
    CatchUp catchUp;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Vocabularies vocabularies;

    @Inject
    Outbox outbox;

    private World.Corner corner;

    @BeforeEach
    void a_subscription_that_came_over_the_topic() {
        corner = world.corner();
        corner.organisation();
        corner.recipient();
        send(
                EventType.TOPIC_CHANGED,
                "topic/child." + corner.code,
                1,
                new TopicChanged("child." + corner.code, 1, "parent." + corner.code, new LocalizedText("子", "child")));
        sendSubscription(1, null);
        awaitVersion(1);
        Await.until(
                Duration.ofSeconds(60),
                () -> !ledger.strings("select code from topic where code = ?", "child." + corner.code)
                        .isEmpty());
    }

    @Test
    void a_deleted_subscription_comes_back_and_owes_what_was_released_meanwhile_once() throws Exception {
        corner.report();
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE WAITING");
        forgetSubscription();
        corner.report(UUID.randomUUID(), 1, true);
        assertThat(ledger.of(corner.recipient)).hasSize(1);

        catchUp.run();

        assertThat(version()).containsExactly("1");
        assertThat(matches()).containsExactly("2");
        assertThat(ledger.of(corner.recipient)).hasSize(2).containsOnly("ALERT IMMEDIATE WAITING");
        assertThat(fittingAfterRestart()).containsExactly(corner.subscription);
        corner.report(UUID.randomUUID(), 1, true);
        assertThat(ledger.of(corner.recipient)).hasSize(3);
        catchUp.run();
        assertThat(ledger.of(corner.recipient)).hasSize(3);
    }

    @Test
    void a_subscription_set_back_to_an_old_version_is_as_the_topic_has_it() throws Exception {
        sendSubscription(2, Instant.parse("2026-01-01T00:00:00Z"));
        awaitVersion(2);
        ledger.run(
                "update subscription set version = 1, ended_at = null, end_reason = null where id = ?",
                corner.subscription);
        assertThat(fittingAfterRestart()).containsExactly(corner.subscription);

        catchUp.run();

        assertThat(version()).containsExactly("2");
        assertThat(fittingAfterRestart()).isEmpty();
        corner.report();
        assertThat(ledger.of(corner.recipient)).isEmpty();
    }

    @Test
    void an_instance_that_runs_reads_all_anew_when_the_database_is_set_back() {
        Rules running = new Rules(subscriptions, vocabularies, new SimpleMeterRegistry());
        assertThat(fitting(running)).containsExactly(corner.subscription);

        forgetSubscription();
        ledger.run("update subscription set change = change - 1000000000");

        assertThat(fitting(running)).isEmpty();
    }

    @Test
    void a_deleted_topic_comes_back_before_the_subscriptions_that_need_it() throws Exception {
        corner.report();
        ledger.run("delete from topic where code = ?", "child." + corner.code);
        forgetSubscription();

        catchUp.run();

        assertThat(ledger.strings("select parent from topic where code = ?", "child." + corner.code))
                .containsExactly("parent." + corner.code);
        assertThat(matches()).containsExactly("1");
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE WAITING");
    }

    @Test
    void what_can_never_be_taken_stops_nothing() throws Exception {
        String id = UUID.randomUUID().toString();
        send(
                EventType.RECIPIENT_CHANGED,
                "recipient/" + id,
                1,
                new RecipientChanged(id, 1, "office", "a@office.example", "zh", "Mars/Olympus", "08:00", true));
        String good = UUID.randomUUID().toString();
        send(
                EventType.RECIPIENT_CHANGED,
                "recipient/" + good,
                1,
                new RecipientChanged(good, 1, "office", "a@office.example", "zh", "Asia/Tokyo", "08:00", true));
        Await.until(
                Duration.ofSeconds(60),
                () -> !ledger.strings("select id::text from recipient where id = ?::uuid", good)
                        .isEmpty());
        Await.until(
                Duration.ofSeconds(60),
                () -> ledger.strings("select id::text from outbox where key = ?", "recipient/" + id)
                        .isEmpty());
        ledger.run("delete from recipient where id = ?::uuid", good);

        catchUp.run();

        assertThat(ledger.strings("select time_zone from recipient where id = ?::uuid", good))
                .containsExactly("Asia/Tokyo");
        assertThat(catchUp.progress().passedOver()).isPositive();
        assertThat(catchUp.progress().read()).isEqualTo(catchUp.progress().expected());
    }

    @Test
    void where_nothing_is_missing_nothing_is_taken() throws Exception {
        catchUp.run();
        catchUp.run();
        assertThat(catchUp.progress().expected()).isPositive();
        assertThat(catchUp.progress().taken()).isZero();
    }

    /** What an instance that starts now would find for the next report of the corner. */
    private List<UUID> fittingAfterRestart() {
        return fitting(new Rules(subscriptions, vocabularies, new SimpleMeterRegistry()));
    }

    private List<UUID> fitting(Rules rules) {
        return rules.fitting(ReportFacts.of(corner.released(UUID.randomUUID(), 1, true, REGIONS)));
    }

    private void forgetSubscription() {
        ledger.run("delete from report_match where subscription_id = ?", corner.subscription);
        ledger.run("delete from subscriber where subscription_id = ?", corner.subscription);
        ledger.run("delete from subscription where id = ?", corner.subscription);
    }

    private void sendSubscription(long version, @Nullable Instant ended) {
        Criterion parent =
                new Criterion(List.of("parent." + corner.code), List.of(), List.of(), List.of(), List.of(), null);
        send(
                EventType.SUBSCRIPTION_CHANGED,
                "subscription/" + corner.subscription,
                version,
                new SubscriptionChanged(
                        corner.subscription.toString(),
                        version,
                        "office-" + corner.code,
                        "wish",
                        null,
                        new Rule(List.of(parent), List.of(), List.of()),
                        List.of(new SubscribedRecipient(corner.recipient.toString(), Frequency.IMMEDIATE)),
                        corner.start,
                        ended,
                        ended == null ? null : "NO_LONGER_NEEDED"));
    }

    private void awaitVersion(long version) {
        Await.until(Duration.ofSeconds(60), () -> version().equals(List.of(String.valueOf(version))));
    }

    private List<String> version() {
        return ledger.strings("select version::text from subscription where id = ?", corner.subscription);
    }

    private List<String> matches() {
        return ledger.strings("select count(*)::text from report_match where subscription_id = ?", corner.subscription);
    }

    private void send(EventType type, String key, long version, Object event) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        outbox.append(new OutgoingEvent(type.topic().topicName(), type.type(), key, version, event)));
    }
}
