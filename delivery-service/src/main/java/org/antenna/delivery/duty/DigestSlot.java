package org.antenna.delivery.duty;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.antenna.contracts.Frequency;

/**
 * When the digests of a recipient go out: every day, or every Monday, at a local time. A time that the clocks skip comes as
 * much later as they skip; one that they repeat is taken the first time.
 *
 * @param at local time in {@code zone}
 */
public record DigestSlot(ZoneId zone, LocalTime at) {

    /** The first run strictly after the moment. At once for {@code IMMEDIATE}. */
    public Instant next(Frequency pace, Instant after) {
        if (pace == Frequency.IMMEDIATE) {
            return after;
        }
        LocalDate day = runOnOrAfter(pace, dayOf(after));
        Instant run = on(day);
        while (!run.isAfter(after)) {
            day = runOnOrAfter(pace, day.plusDays(1));
            run = on(day);
        }
        return run;
    }

    /** The first run of a later local day. */
    public Instant nextAfterDay(Frequency pace, LocalDate day) {
        LocalDate next = day.plusDays(1);
        Instant run = on(runOnOrAfter(pace, next));
        while (!dayOf(run).isAfter(day)) {
            next = next.plusDays(1);
            run = on(runOnOrAfter(pace, next));
        }
        return run;
    }

    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    private Instant on(LocalDate day) {
        return ZonedDateTime.of(day, at, zone).toInstant();
    }

    private static LocalDate runOnOrAfter(Frequency pace, LocalDate day) {
        return pace == Frequency.WEEKLY ? day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)) : day;
    }
}
