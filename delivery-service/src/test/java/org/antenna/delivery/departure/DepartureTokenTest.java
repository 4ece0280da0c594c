package org.antenna.delivery.departure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class DepartureTokenTest {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final DepartureToken token = new DepartureToken("a secret of the tests, long enough to be one");
    private final UUID obligation = UUID.fromString("019a9d3e-5c10-7a44-8f0e-2b6d5f1c9a01");

    @Test
    void a_token_leads_back_to_its_obligation() {
        assertThat(token.obligation(token.of(obligation))).contains(obligation);
    }

    @Test
    void a_token_is_the_same_each_time_and_fits_a_path() {
        assertThat(token.of(obligation)).isEqualTo(token.of(obligation)).matches("[A-Za-z0-9_-]{64}");
    }

    @Test
    void no_single_changed_character_passes() {
        String signed = token.of(obligation);
        for (int at = 0; at < signed.length(); at++) {
            for (int letter = 0; letter < ALPHABET.length(); letter++) {
                char other = ALPHABET.charAt(letter);
                if (other != signed.charAt(at)) {
                    String changed = signed.substring(0, at) + other + signed.substring(at + 1);
                    assertThat(token.obligation(changed)).as(changed).isEmpty();
                }
            }
        }
    }

    @Test
    void a_signature_does_not_fit_another_obligation() {
        String own = token.of(obligation);
        String other = token.of(new UUID(1, 2));
        assertThat(token.obligation(other.substring(0, 21) + own.substring(21))).isEmpty();
    }

    @Test
    void a_token_of_another_secret_is_not_ours() {
        DepartureToken foreign = new DepartureToken("another secret, also long enough to be one");
        assertThat(token.obligation(foreign.of(obligation))).isEmpty();
    }

    @Test
    void noise_is_refused_without_a_fuss() {
        long seed = RandomGenerator.getDefault().nextLong();
        RandomGenerator random = new java.util.Random(seed);
        for (int i = 0; i < 10_000; i++) {
            String noise = random.ints(random.nextInt(100), 0, 0x2FF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(token.obligation(noise)).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void a_short_secret_is_no_secret_and_is_not_repeated_in_the_error() {
        assertThatThrownBy(() -> new DepartureToken("thirty-one characters, not more"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ANTENNA_LINK_SECRET")
                .hasMessageNotContaining("thirty-one");
    }
}
