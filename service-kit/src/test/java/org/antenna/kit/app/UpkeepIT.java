package org.antenna.kit.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.antenna.kit.consumer.EventConsumer;
import org.antenna.kit.platform.Loops;
import org.antenna.kit.upkeep.ForgetOld;
import org.antenna.kit.upkeep.UpkeepLoop;
import org.antenna.kit.upkeep.UpkeepSettings;
import org.antenna.sandbox.testing.IdentityResource;
import org.antenna.sandbox.testing.KafkaResource;
import org.antenna.sandbox.testing.PostgresResource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In the year 2000, in which nothing else happens. */
@QuarkusTest
@QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "service", value = "catalog"))
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(IdentityResource.class)
class UpkeepIT {
    private static final Instant NOW = Instant.parse("2000-06-01T00:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final int BATCH = 3;
    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final UpkeepSettings SETTINGS = new Settings(Duration.ofDays(30), Duration.ofDays(7), EVERY, BATCH);

    private record Settings(Duration inbox, Duration idempotencyKeys, Duration every, int batch)
            implements UpkeepSettings {}

    @Inject
    Jdbi jdbi;

    @Inject
    DataSource database;

    @Inject
    @Any
    Instance<EventConsumer> consumers;

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private ForgetOld forget;

    @BeforeEach
    void of_ids_thirty_days_and_of_keys_seven() {
        forget = new ForgetOld(jdbi, CLOCK, SETTINGS, consumers);
        clear();
    }

    @AfterEach
    void clear() {
        jdbi.useHandle(db -> {
            db.execute("delete from inbox where received_at < '2001-01-01'");
            db.execute("delete from idempotency_key where created_at < '2001-01-01'");
        });
    }

    @Test
    void ids_that_are_old_enough_are_forgotten_and_younger_ones_kept() {
        UUID young = handled("kit.replica", Duration.ofDays(30).minusSeconds(1));
        UUID exact = handled("kit.replica", Duration.ofDays(30));
        handled("kit.replica", Duration.ofDays(30).plusSeconds(1));
        assertThat(batch()).isFalse();
        assertThat(ids()).containsExactlyInAnyOrder(young, exact);
    }

    @Test
    void a_batch_that_is_committed_is_counted_by_table() {
        handled("kit.replica", Duration.ofDays(40));
        answered("older", Duration.ofDays(9));
        answered("old", Duration.ofDays(8));
        assertThat(loop(forget).step()).isEqualTo(EVERY);
        assertThat(counted("inbox")).isEqualTo(1);
        assertThat(counted("idempotency_key")).isEqualTo(2);
    }

    @Test
    void a_batch_whose_commit_fails_is_not_counted() {
        handled("kit.replica", Duration.ofDays(40));
        ForgetOld failing = new ForgetOld(jdbi, CLOCK, SETTINGS, consumers) {
            @Override
            public Forgotten batch() {
                QuarkusTransaction.requiringNew().run(() -> {
                    super.batch();
                    throw new IllegalStateException("no commit");
                });
                throw new AssertionError();
            }
        };
        assertThatThrownBy(loop(failing)::step).hasMessage("no commit");
        assertThat(ids()).hasSize(1);
        assertThat(counted("inbox")).isZero();
    }

    @Test
    void of_a_consumer_that_is_not_repeatable_nothing_is_ever_forgotten() {
        UUID kept = handled("kit.listener", Duration.ofDays(3_000));
        handled("kit.replica", Duration.ofDays(3_000));
        batch();
        assertThat(ids()).containsExactly(kept);
    }

    @Test
    void it_goes_batch_by_batch() {
        for (int i = 0; i < 2 * BATCH + 1; i++) {
            handled("kit.replica", Duration.ofDays(40 + i));
        }
        assertThat(batch()).isTrue();
        assertThat(ids()).hasSize(BATCH + 1);
        assertThat(batch()).isTrue();
        assertThat(batch()).isFalse();
        assertThat(ids()).isEmpty();
    }

    @Test
    void answers_of_creates_are_forgotten_by_their_own_age() {
        answered("old", Duration.ofDays(8));
        answered("young", Duration.ofDays(6));
        batch();
        assertThat(keys()).containsExactly("young");
    }

    @Test
    void while_one_instance_is_at_it_another_does_nothing() {
        QuarkusTransaction.requiringNew().run(() -> {
            forget.batch();
            handled("kit.replica", Duration.ofDays(40));
            QuarkusTransaction.requiringNew().run(() -> handled("kit.replica", Duration.ofDays(50)));
            assertThat(batch()).isFalse();
            assertThat(ids()).hasSize(2);
        });
        batch();
        assertThat(ids()).isEmpty();
    }

    @Test
    void what_is_old_enough_is_found_by_an_index() {
        List<String> deletes = deletes();
        assertThat(deletes).hasSize(2);
        assertThat(plan(deletes.getFirst())).contains("inbox_by_age");
        assertThat(plan(deletes.getLast())).contains("idempotency_key_by_age");
    }

    /** Those that a batch really runs, in their order. */
    private List<String> deletes() {
        List<String> deletes = new ArrayList<>();
        Jdbi listening = Jdbi.create(database).setSqlLogger(new SqlLogger() {
            @Override
            public void logAfterExecution(StatementContext context) {
                if (context.getRenderedSql().startsWith("delete")) {
                    deletes.add(context.getRenderedSql());
                }
            }
        });
        QuarkusTransaction.requiringNew().run(new ForgetOld(listening, CLOCK, SETTINGS, consumers)::batch);
        return deletes;
    }

    private String plan(String statement) {
        List<String> lines = jdbi.inTransaction(db -> {
            db.execute("set local enable_seqscan = off");
            return db.createQuery("explain " + statement)
                    .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                    .bindArray("repeatable", String.class, List.of("kit.replica", "kit.other"))
                    .bind("before", NOW)
                    .bind("batch", BATCH)
                    .mapTo(String.class)
                    .list();
        });
        return String.join("\n", lines);
    }

    private boolean batch() {
        return QuarkusTransaction.requiringNew().call(forget::batch).more();
    }

    private UpkeepLoop loop(ForgetOld forgetting) {
        return new UpkeepLoop(forgetting, SETTINGS, new Loops(), metrics);
    }

    private double counted(String table) {
        return metrics.counter("antenna_upkeep_forgotten_rows", "table", table).count();
    }

    private UUID handled(String consumer, Duration ago) {
        UUID id = UUID.randomUUID();
        jdbi.useHandle(db -> db.execute("insert into inbox values (?, ?, ?)", consumer, id, NOW.minus(ago)));
        return id;
    }

    private void answered(String key, Duration ago) {
        jdbi.useHandle(db -> db.execute(
                "insert into idempotency_key values ('somebody', ?, 'make-thing', 'hash', '{}', ?)",
                key,
                NOW.minus(ago)));
    }

    private List<UUID> ids() {
        return list("select event_id from inbox where received_at < '2001-01-01'", UUID.class);
    }

    private List<String> keys() {
        return list("select key from idempotency_key where created_at < '2001-01-01'", String.class);
    }

    private <T> List<T> list(String sql, Class<T> type) {
        return jdbi.withHandle(db -> db.createQuery(sql).mapTo(type).list());
    }
}
