package org.antenna.subscription.subscription;

import static org.antenna.subscription.Client.DESK;
import static org.antenna.subscription.Client.members;
import static org.antenna.subscription.Client.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.antenna.kit.access.Role;
import org.antenna.kit.platform.Ids;
import org.antenna.sandbox.process.Await;
import org.antenna.subscription.Client;
import org.antenna.subscription.RunningService;
import org.antenna.subscription.vocabulary.CodeKind;
import org.antenna.subscription.vocabulary.LearnMenu;
import org.antenna.subscription.vocabulary.MenuCode;
import org.antenna.subscription.vocabulary.Vocabulary;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens beside it while a carry-over is not committed yet, and on a clock that is behind. */
@QuarkusTest
@RunningService
class CarryOverTimingIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    LearnMenu menu;

    @Inject
    CarryOver carryOver;

    @Inject
    LeaveSubscriptions leave;

    @Inject
    Subscriptions subscriptions;

    @Inject
    SubscriptionEvents events;

    @Inject
    Vocabulary vocabulary;

    @Inject
    Ids ids;

    @Inject
    Jdbi jdbi;

    private Client officer;
    private String anna;
    private String bo;
    private String old;
    private String next;
    private UUID id;

    @BeforeEach
    void setting() {
        String office = DESK.region(unique("office"), null);
        officer = new Client(Role.REGIONAL_OFFICER, office);
        anna = officer.recipient(office, "anna@" + office + ".example");
        bo = officer.recipient(office, "bo@" + office + ".example");
        old = offered();
        next = offered();
        id = UUID.fromString(
                officer.post("/subscriptions", Map.of("name", "标准餐", "series", old, "recipients", members(anna, bo)))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    @Test
    void who_leaves_while_a_carry_over_is_under_way_is_not_in_what_begins() throws Exception {
        beside(() -> learnedAndCarried(Instant.now()), () -> leave.unsubscribe(UUID.fromString(bo), List.of(id)));
        officer.get("/subscriptions/" + active())
                .then()
                .body("series", equalTo(next))
                .body("recipients.findAll { it.leftAt == null }.recipientId", equalTo(List.of(anna)));
    }

    @Test
    void of_two_links_of_a_chain_learned_at_once_none_strands_a_subscriber_between() throws Exception {
        String last = offered();
        Instant named = Instant.now();
        beside(() -> learnedAndCarried(named), () -> menu.learn(continued(next, last, named.plusMillis(1))));
        assertThat(Await.within(PATIENCE, () -> last.equals(series()))).isTrue();
    }

    @Test
    void a_circle_of_series_moves_nobody_until_it_is_broken() {
        Instant named = Instant.now();
        menu.learn(continued(next, old, named));
        menu.learn(continued(old, next, named));
        assertThat(carryOver.waiting().values()).noneMatch(waiting -> waiting.contains(id));
        menu.learn(new MenuCode(CodeKind.SERIES, next, 3, false, List.of(), null));
        assertThat(Await.within(PATIENCE, () -> next.equals(series()))).isTrue();
    }

    @Test
    void on_a_clock_that_is_behind_the_old_one_ends_when_the_new_one_begins() {
        Instant named = activatedAt(id.toString()).plusSeconds(1);
        Clock behind = Clock.fixed(named.minus(Duration.ofDays(1)), ZoneOffset.UTC);
        CarryOver instance = new CarryOver(subscriptions, events, vocabulary, ids, behind);
        QuarkusTransaction.requiringNew().run(() -> {
            vocabulary.learn(continued(old, next, named));
            assertThat(instance.carry(List.of(id))).isTrue();
        });
        assertThat(activatedAt(active())).isEqualTo(named);
        assertThat(Instant.parse(officer.get("/subscriptions/" + id).path("endedAt")))
                .isEqualTo(named);
    }

    @Test
    void while_one_instance_carries_over_another_does_nothing_and_waits_for_nobody() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(subscriptions.carryAlone()).isTrue();
            QuarkusTransaction.requiringNew().run(() -> menu.learn(continued(old, next, Instant.now())));
            assertThat(QuarkusTransaction.requiringNew().call(() -> carryOver.carry(List.of(id))))
                    .isFalse();
            assertThat(series()).isEqualTo(old);
        });
        assertThat(Await.within(PATIENCE, () -> next.equals(series()))).isTrue();
    }

    /** Before anybody else knows of it. */
    private void learnedAndCarried(Instant named) {
        menu.learn(continued(old, next, named));
        assertThat(carryOver.carry(List.of(id))).isTrue();
    }

    private String series() {
        return officer.get("/subscriptions/" + active()).path("series");
    }

    /** Begins the second when the first has done its work, and commits the first when the second is done or waits for it. */
    private void beside(Runnable first, Runnable second) throws Exception {
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<?> other = QuarkusTransaction.requiringNew().call(() -> {
                first.run();
                Future<?> begun =
                        thread.submit(() -> QuarkusTransaction.requiringNew().run(second));
                assertThat(Await.within(PATIENCE, () -> begun.isDone() || somebodyWaits()))
                        .isTrue();
                return begun;
            });
            other.get();
        }
    }

    private boolean somebodyWaits() {
        return jdbi.withHandle(db -> db.createQuery("select exists (select from pg_locks"
                        + " where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)))")
                .mapTo(Boolean.class)
                .one());
    }

    private String offered() {
        String series = unique("line");
        menu.learn(new MenuCode(CodeKind.SERIES, series, 1, false, List.of(), null));
        return series;
    }

    private static MenuCode continued(String series, String by, Instant since) {
        return new MenuCode(CodeKind.SERIES, series, 2, true, List.of(by), since);
    }

    private String active() {
        List<String> found = officer.get("/subscriptions?state=active").path("items.id");
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private Instant activatedAt(String subscription) {
        return Instant.parse(officer.get("/subscriptions/" + subscription).path("activatedAt"));
    }
}
