package org.antenna.kit.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.antenna.kit.memory.ChangeFeed;
import org.antenna.kit.memory.Memory;
import org.antenna.sandbox.process.Await;
import org.antenna.sandbox.testing.IdentityResource;
import org.antenna.sandbox.testing.KafkaResource;
import org.antenna.sandbox.testing.PostgresResource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "service", value = "catalog"))
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(IdentityResource.class)
class MemoryIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static @Nullable Memory<String> only;

    @Inject
    ChangeFeed changes;

    @Inject
    Jdbi jdbi;

    private final String key = UUID.randomUUID().toString();
    private final AtomicInteger reads = new AtomicInteger();
    private Memory<String> memory;

    @BeforeEach
    void a_row_that_is_remembered() {
        if (only == null) {
            only = changes.memory("told", 1_000, (name, text) -> 1);
        }
        memory = only;
        jdbi.useHandle(db -> db.execute("insert into told values (?, 'old')", key));
        Await.until(PATIENCE, changes::live);
        assertThat(find()).contains("old");
    }

    @Test
    void what_was_read_is_not_read_again() {
        assertThat(find()).contains("old");
        assertThat(reads).hasValue(1);
    }

    @Test
    void what_is_not_there_is_looked_for_again() {
        String missing = UUID.randomUUID().toString();
        assertThat(memory.find(missing, () -> read(missing))).isEmpty();
        jdbi.useHandle(db -> db.execute("insert into told values (?, 'new')", missing));
        assertThat(memory.find(missing, () -> read(missing))).contains("new");
    }

    @Test
    void what_somebody_else_changes_is_forgotten() {
        jdbi.useHandle(db -> db.execute("update told set text = 'new' where key = ?", key));
        Await.until(PATIENCE, () -> find().equals(Optional.of("new")));
        jdbi.useHandle(db -> db.execute("delete from told where key = ?", key));
        Await.until(PATIENCE, () -> find().isEmpty());
    }

    @Test
    void who_changes_it_reads_it_anew_at_once() {
        for (int i = 0; i < 200; i++) {
            String text = "new " + i;
            QuarkusTransaction.requiringNew().run(() -> {
                write(text);
                changes.changed("told", key);
            });
            assertThat(find()).contains(text);
            assertThat(find()).contains(text);
        }
    }

    @Test
    void what_a_transaction_reads_is_not_kept() {
        var transaction = QuarkusTransaction.requiringNew();
        changes.changed("told", key);
        try {
            transaction.run(() -> {
                write("never committed");
                assertThat(find()).contains("never committed");
                throw new IllegalStateException("rolled back on purpose");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessageContaining("on purpose");
        }
        assertThat(find()).contains("old");
    }

    @Test
    void what_is_changed_while_it_is_read_is_not_kept() {
        changes.changed("told", key);
        Optional<String> before = memory.find(key, () -> {
            Optional<String> found = read(key);
            QuarkusTransaction.requiringNew().run(() -> {
                write("new");
                changes.changed("told", key);
            });
            return found;
        });
        assertThat(before).contains("old");
        assertThat(find()).contains("new");
    }

    @Test
    void what_was_changed_while_nothing_could_be_heard_is_forgotten() {
        jdbi.useHandle(db -> {
            db.execute("alter table told disable trigger told_tells");
            db.execute("update told set text = 'new' where key = ?", key);
            db.execute("alter table told enable trigger told_tells");
        });
        assertThat(find()).as("nobody was told").contains("old");
        int ended = jdbi.withHandle(db -> db.select(
                        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'changes'")
                .mapTo(Boolean.class)
                .list()
                .size());
        assertThat(ended).isPositive();
        Await.until(PATIENCE, () -> find().equals(Optional.of("new")));
        Await.until(PATIENCE, changes::live);
        int read = reads.get();
        assertThat(find()).contains("new");
        assertThat(find()).contains("new");
        assertThat(reads.get()).isLessThanOrEqualTo(read + 1);
    }

    private Optional<String> find() {
        return memory.find(key, () -> read(key));
    }

    private Optional<String> read(String wanted) {
        reads.incrementAndGet();
        return jdbi.withHandle(db -> db.select("select text from told where key = ?", wanted)
                .mapTo(String.class)
                .findOne());
    }

    private void write(String text) {
        jdbi.useHandle(db -> db.execute("update told set text = ? where key = ?", text, key));
    }
}
