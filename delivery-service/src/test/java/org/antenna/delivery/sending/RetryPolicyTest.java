package org.antenna.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPolicyTest {
    private final RetryPolicy policy =
            new RetryPolicy(Duration.ofSeconds(30), Duration.ofHours(1), Duration.ofHours(72), 3);

    @ParameterizedTest
    @CsvSource({
        "1, 0.5, 30",
        "2, 0.5, 60",
        "3, 0.5, 120",
        "7, 0.5, 1920",
        "8, 0.5, 3600",
        "100, 0.5, 3600",
        "1, 0, 24",
        "8, 0, 2880"
    })
    void waits_double_up_to_the_most(int tries, double roll, long seconds) {
        assertThat(policy.wait(tries, roll)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void waits_spread_so_that_what_failed_together_does_not_come_back_together() {
        assertThat(policy.wait(1, 0.999999)).isBetween(Duration.ofMillis(35_900), Duration.ofSeconds(36));
    }

    @Test
    void gives_up_when_the_time_is_over_and_not_before() {
        Instant since = Instant.parse("2026-01-01T00:00:00Z");
        assertThat(policy.givesUp(since, since.plus(Duration.ofHours(72)).minusMillis(1)))
                .isFalse();
        assertThat(policy.givesUp(since, since.plus(Duration.ofHours(72)))).isTrue();
    }

    @Test
    void refuses_waits_that_make_no_sense() {
        assertThatThrownBy(() -> new RetryPolicy(Duration.ZERO, Duration.ofHours(1), Duration.ofHours(1), 3))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RetryPolicy(Duration.ofHours(2), Duration.ofHours(1), Duration.ofHours(1), 3))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
