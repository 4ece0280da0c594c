package org.antenna.kit.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private final Failures failures = new Failures();

    @Test
    void each_kind_is_first_once_whatever_its_message_says_and_however_kinds_alternate() {
        assertThat(failures.first(new IOException("one"))).isTrue();
        assertThat(failures.first(new IllegalStateException("one"))).isTrue();
        assertThat(failures.first(new IOException("two"))).isFalse();
        assertThat(failures.first(new IllegalStateException("two"))).isFalse();
    }

    @Test
    void another_cause_is_another_kind() {
        assertThat(failures.first(new IllegalStateException(new IOException()))).isTrue();
        assertThat(failures.first(new IllegalStateException(new IllegalArgumentException())))
                .isTrue();
        assertThat(failures.first(new IllegalStateException())).isTrue();
    }

    @Test
    void a_database_that_is_away_is_another_kind_than_one_that_refuses() {
        assertThat(failures.first(new IllegalStateException(new SQLException("away", "08001"))))
                .isTrue();
        assertThat(failures.first(new IllegalStateException(new SQLException("refused", "23505"))))
                .isTrue();
        assertThat(failures.first(new IllegalStateException(new SQLException("away", "08001"))))
                .isFalse();
    }

    @Test
    void after_a_success_every_kind_is_new() {
        failures.first(new IOException());
        failures.first(new IOException());
        assertThat(failures.over()).isEqualTo(2);
        assertThat(failures.over()).isZero();
        assertThat(failures.first(new IOException())).isTrue();
    }

    @Test
    void causes_in_a_circle_come_to_an_end() {
        Exception one = new Exception();
        Exception other = new Exception(one);
        one.initCause(other);
        assertThat(failures.first(one)).isTrue();
        assertThat(failures.first(one)).isFalse();
    }
}
