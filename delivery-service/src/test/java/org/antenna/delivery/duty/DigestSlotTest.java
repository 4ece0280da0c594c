package org.antenna.delivery.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.antenna.contracts.Frequency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestSlotTest {
    private static final List<String> ZONES =
            ZoneId.getAvailableZoneIds().stream().sorted().toList();

    @ParameterizedTest
    @CsvSource({
        // zone,             at,    pace,      after,                expected
        "Asia/Shanghai,      08:00, DAILY,     2026-03-02T23:59:59Z, 2026-03-03T00:00:00Z",
        "Asia/Shanghai,      08:00, DAILY,     2026-03-03T00:00:00Z, 2026-03-04T00:00:00Z",
        "Asia/Shanghai,      08:00, WEEKLY,    2026-03-01T23:00:00Z, 2026-03-02T00:00:00Z",
        "Asia/Shanghai,      08:00, WEEKLY,    2026-03-02T00:00:00Z, 2026-03-09T00:00:00Z",
        "Asia/Shanghai,      08:00, IMMEDIATE, 2026-03-02T00:00:01Z, 2026-03-02T00:00:01Z",
        // Oslo skips 02:00 to 03:00 on 29 March and repeats it on 25 October 2026
        "Europe/Oslo,        02:30, DAILY,     2026-03-28T12:00:00Z, 2026-03-29T01:30:00Z",
        "Europe/Oslo,        02:30, DAILY,     2026-03-29T01:30:00Z, 2026-03-30T00:30:00Z",
        "Europe/Oslo,        02:30, DAILY,     2026-10-24T12:00:00Z, 2026-10-25T00:30:00Z",
        "Europe/Oslo,        02:30, DAILY,     2026-10-25T00:30:00Z, 2026-10-26T01:30:00Z",
        "Europe/Oslo,        02:30, DAILY,     2026-10-25T01:00:00Z, 2026-10-26T01:30:00Z",
        // Samoa had no 30 December 2011
        "Pacific/Apia,       08:00, DAILY,     2011-12-29T18:00:01Z, 2011-12-30T18:00:00Z",
        "Pacific/Apia,       08:00, DAILY,     2011-12-30T18:00:00Z, 2011-12-31T18:00:00Z",
    })
    void the_next_run(String zone, String at, Frequency pace, Instant after, Instant expected) {
        assertThat(slot(zone, at).next(pace, after)).isEqualTo(expected);
    }

    @Test
    void every_local_day_has_one_run_in_any_zone_over_any_change_of_clocks() {
        long seed = RandomGenerator.getDefault().nextLong();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < 2_000; i++) {
            DigestSlot slot = new DigestSlot(
                    ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))),
                    LocalTime.of(random.nextInt(24), random.nextInt(60)));
            Instant start =
                    Instant.parse("2012-01-01T00:00:00Z").plus(random.nextInt(20 * 365 * 24 * 60), ChronoUnit.MINUTES);
            Instant run = slot.next(Frequency.DAILY, start);
            assertThat(run).as("seed %d, %s after %s", seed, slot, start).isAfter(start);
            assertThat(slot.dayOf(start).plusDays(1)).isAfterOrEqualTo(slot.dayOf(run));
            Instant following = slot.next(Frequency.DAILY, run);
            assertThat(slot.dayOf(following))
                    .as("seed %d, %s after %s", seed, slot, run)
                    .isEqualTo(slot.dayOf(run).plusDays(1));
            assertThat(slot.nextAfterDay(Frequency.DAILY, slot.dayOf(run))).isEqualTo(following);
        }
    }

    @Test
    void weekly_runs_are_on_mondays_and_nothing_lies_between_them() {
        long seed = RandomGenerator.getDefault().nextLong();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < 500; i++) {
            DigestSlot slot = new DigestSlot(
                    ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))),
                    LocalTime.of(4 + random.nextInt(20), random.nextInt(60)));
            Instant start = Instant.parse("2012-01-01T00:00:00Z").plus(random.nextInt(20 * 365 * 24), ChronoUnit.HOURS);
            Instant run = slot.next(Frequency.WEEKLY, start);
            ZonedDateTime local = run.atZone(slot.zone());
            assertThat(local.getDayOfWeek()).as("seed %d, %s", seed, slot).isEqualTo(DayOfWeek.MONDAY);
            assertThat(Duration.between(start, run))
                    .isLessThan(Duration.ofDays(7).plusHours(26));
            LocalDate next = slot.dayOf(slot.nextAfterDay(Frequency.WEEKLY, local.toLocalDate()));
            assertThat(next)
                    .as("seed %d, %s", seed, slot)
                    .isEqualTo(local.toLocalDate().plusDays(7));
        }
    }

    private static DigestSlot slot(String zone, String at) {
        return new DigestSlot(ZoneId.of(zone), LocalTime.parse(at));
    }
}
