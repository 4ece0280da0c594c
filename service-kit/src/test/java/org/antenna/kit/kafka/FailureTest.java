package org.antenna.kit.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLException;
import org.antenna.kit.consumer.MalformedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTest {
    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "53300", "57P01", "58030", "55P03", "25006"})
    void a_neighbour_that_is_away_or_a_lost_race_passes(String sqlState) {
        var wrapped = new IllegalStateException(new SQLException("x", sqlState));
        assertThat(Failure.of(wrapped)).isEqualTo(Failure.PASSING);
    }

    @Test
    void a_commit_that_breaks_passes_though_the_cause_is_only_suppressed() {
        var rollback = new jakarta.transaction.RollbackException("commit failed");
        rollback.addSuppressed(new SQLException("the session ended", "57P01"));
        assertThat(Failure.of(new RuntimeException(rollback))).isEqualTo(Failure.PASSING);
    }

    @Test
    void a_network_error_passes() {
        assertThat(Failure.of(new RuntimeException(new ConnectException("refused"))))
                .isEqualTo(Failure.PASSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22001", "42P01"})
    void an_error_of_ours_is_unclear(String sqlState) {
        assertThat(Failure.of(new RuntimeException(new SQLException("x", sqlState))))
                .isEqualTo(Failure.UNCLEAR);
    }

    @Test
    void a_malformed_event_is_poison_however_deep() {
        assertThat(Failure.of(new RuntimeException(new MalformedEvent("no id"))))
                .isEqualTo(Failure.POISON);
    }
}
