package org.antenna.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BreakerTest {
    private static final long SECOND = 1_000_000_000L;

    private final Breaker breaker = new Breaker(Duration.ofSeconds(1), Duration.ofSeconds(4));

    @Test
    void closed_it_lets_everything_through() {
        assertThat(breaker.allowed(200, 0)).isEqualTo(200);
        assertThat(breaker.mayTry(0)).isTrue();
    }

    @Test
    void open_it_lets_nothing_through_until_the_pause_is_over_then_one_probe() {
        breaker.unreachable(0);
        assertThat(breaker.allowed(200, SECOND - 1)).isZero();
        assertThat(breaker.mayTry(SECOND - 1)).isFalse();
        assertThat(breaker.allowed(200, SECOND)).isEqualTo(1);
        assertThat(breaker.mayTry(SECOND)).isTrue();
    }

    @Test
    void pauses_double_up_to_the_most() {
        breaker.unreachable(0);
        breaker.unreachable(SECOND);
        assertThat(breaker.allowed(1, 3 * SECOND - 1)).isZero();
        breaker.unreachable(3 * SECOND);
        assertThat(breaker.allowed(1, 7 * SECOND - 1)).isZero();
        breaker.unreachable(7 * SECOND);
        assertThat(breaker.allowed(1, 11 * SECOND - 1)).isZero();
        assertThat(breaker.allowed(1, 11 * SECOND)).isEqualTo(1);
    }

    @Test
    void mails_that_fail_together_count_as_one() {
        for (int i = 0; i < 32; i++) {
            breaker.unreachable(0);
        }
        assertThat(breaker.allowed(1, SECOND)).isEqualTo(1);
    }

    @Test
    void any_answer_closes_it_and_the_next_pause_is_short_again() {
        breaker.unreachable(0);
        breaker.unreachable(SECOND);
        breaker.answered();
        assertThat(breaker.allowed(200, SECOND)).isEqualTo(200);
        breaker.unreachable(2 * SECOND);
        assertThat(breaker.allowed(200, 3 * SECOND)).isEqualTo(1);
    }
}
