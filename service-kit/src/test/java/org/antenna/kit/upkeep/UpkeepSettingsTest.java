package org.antenna.kit.upkeep;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.antenna.kit.platform.Loops;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpkeepSettingsTest {
    private record Settings(Duration inbox, Duration idempotencyKeys, Duration every, int batch)
            implements UpkeepSettings {}

    @ParameterizedTest
    @CsvSource({
        "PT23H, PT1H, PT1S, 1, inbox",
        "P1D, PT59M, PT1S, 1, idempotency-keys",
        "P1D, PT1H, PT0S, 1, every",
        "P1D, PT1H, PT1S, 0, batch",
        "P1D, PT1H, PT1S, 10001, batch"
    })
    void a_value_outside_of_its_range_stops_the_start(
            Duration inbox, Duration keys, Duration every, int batch, String named) {
        Settings settings = new Settings(inbox, keys, every, batch);
        assertThatThrownBy(() -> new UpkeepLoop(null, settings, new Loops(), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("antenna.upkeep." + named);
    }

    @Test
    void the_narrowest_values_are_taken() {
        Settings settings = new Settings(Duration.ofDays(1), Duration.ofHours(1), Duration.ofSeconds(1), 1);
        assertThatCode(() -> new UpkeepLoop(null, settings, new Loops(), null)).doesNotThrowAnyException();
    }
}
