package org.antenna.catalog.report.release;

import static org.antenna.catalog.report.Samples.CODES;
import static org.antenna.catalog.report.Samples.NOON;
import static org.antenna.catalog.report.Samples.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.antenna.catalog.reader.Organisation;
import org.antenna.catalog.reader.Organisations;
import org.antenna.contracts.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseLimitsTest {
    private record Settings(int largestAudienceOfOne, Duration longestEmbargo, Duration embargoPoll)
            implements ReleaseSettings {}

    private record Crowd(long admitted) implements Organisations {
        @Override
        public Optional<Organisation> find(String code) {
            return Optional.empty();
        }

        @Override
        public long admitted(Audience audience) {
            return admitted;
        }

        @Override
        public void keep(Organisation organisation) {
            throw new UnsupportedOperationException();
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, P1D, PT1S", "100, PT0S, PT1S", "100, P1D, PT0S", "100, P1D, PT61S", "100, P-1D, PT1S"})
    void a_value_that_cannot_be_stops_the_start(int largest, Duration longest, Duration poll) {
        assertThatThrownBy(() -> limits(largest, longest, poll, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("antenna.release.");
    }

    @ParameterizedTest
    @CsvSource({"100, 100, false", "100, 101, true", "0, 0, false", "0, 1, true"})
    void one_more_than_the_largest_audience_of_one_is_large(int largest, long admitted, boolean large) {
        ReleaseLimits limits = limits(largest, Duration.ofDays(1), Duration.ofSeconds(1), admitted);
        assertThat(limits.proposal(draft(), "anna", false, CODES).large()).isEqualTo(large);
    }

    @Test
    void an_embargo_ends_within_its_longest_time() {
        ReleaseLimits limits = limits(100, Duration.ofDays(366), Duration.ofSeconds(1), 1);
        assertThat(limits.latest(NOON)).isEqualTo("2027-03-02T12:00:00Z");
    }

    private static ReleaseLimits limits(int largest, Duration longest, Duration poll, long admitted) {
        return new ReleaseLimits(new Settings(largest, longest, poll), new Crowd(admitted));
    }
}
