package org.antenna.delivery.matching.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.antenna.kit.platform.Loop;
import org.antenna.sandbox.process.Await;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class RuleListenerIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Jdbi jdbi;

    private final Queue<Level> told = new ConcurrentLinkedQueue<>();
    private final Logger log = Logger.getLogger(Loop.class.getName());
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord line) {
            if (String.valueOf(line.getMessage()).contains("rule-listener")
                    || line.getParameters() != null && "rule-listener".equals(line.getParameters()[0])) {
                told.add(line.getLevel());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        log.addHandler(listening);
    }

    @AfterEach
    void listen_no_more() {
        log.removeHandler(listening);
    }

    @Test
    void an_outage_after_a_good_round_is_told_as_the_first_was() {
        for (int outage = 1; outage <= 2; outage++) {
            Await.until(PATIENCE, this::sessionEnded);
            Await.until(PATIENCE, this::goesOn);
            assertThat(told.stream().filter(level -> level.intValue() == Level.WARNING.intValue()))
                    .hasSize(outage);
            told.removeIf(level -> level.intValue() == Level.INFO.intValue());
        }
    }

    private boolean sessionEnded() {
        return jdbi.withHandle(db -> db.createQuery("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where application_name = 'rule-listener' and datname = current_database()")
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false));
    }

    /** A change ends a round that listens before its time is up. */
    private boolean goesOn() {
        jdbi.useHandle(db -> db.execute("notify replica_change"));
        return told.stream().anyMatch(level -> level.intValue() == Level.INFO.intValue());
    }
}
