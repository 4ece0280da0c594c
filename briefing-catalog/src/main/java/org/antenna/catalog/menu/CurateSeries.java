package org.antenna.catalog.menu;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.antenna.catalog.input.ExpectedVersion;
import org.antenna.kit.outbox.Outbox;
import org.antenna.kit.problem.FieldError;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Puts series on the menu and changes them. */
@ApplicationScoped
public class CurateSeries {
    private final AllSeries series;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    public CurateSeries(AllSeries series, Outbox outbox, Clock clock) {
        this.series = series;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Refusal {@code series-exists} (409) when the code is taken */
    @Transactional
    public Series create(Series wanted) {
        series.lock();
        requireSuccessor(wanted);
        Series created = wanted.after(null, clock.instant());
        if (!series.addIfMissing(created)) {
            String detail = "There is a series " + wanted.code() + " already.";
            throw new Refusal(409, "series-exists", detail, List.of(new FieldError("code", "series-exists", detail)));
        }
        outbox.append(MenuEvents.changed(created));
        return created;
    }

    /**
     * Its subscribers hear of the successor from the moment of this change on: nothing is released in a series once it has
     * one, the next versions of its reports appear where the chain of successors ends, and none of them is missed. A series
     * that is retired without a successor goes on taking next versions of the reports that it has.
     *
     * @throws Refusal {@code series-not-found} (404), {@code changed-meanwhile} (412), and at {@code successor} {@code
     *     unknown-series}, {@code circle-of-successors}, {@code successor-retired} (400)
     */
    @Transactional
    public Series replace(Series wanted, ExpectedVersion expected) {
        series.lock();
        Series before = series.lock(wanted.code()).orElseThrow(() -> Refusal.notFound("series"));
        expected.require(before.version());
        requireSuccessor(wanted);
        Series after = wanted.after(before, clock.instant());
        series.replace(after);
        outbox.append(MenuEvents.changed(after));
        return after;
    }

    /** It may itself have a successor: the chain must end in a series that takes reports. */
    private void requireSuccessor(Series wanted) {
        @Nullable String next = wanted.successor();
        while (next != null) {
            String code = next;
            refuse(code.equals(wanted.code()), "circle-of-successors", "It would be continued by itself.");
            Series successor = series.find(code)
                    .orElseThrow(
                            () -> Refusal.field("successor", "unknown-series", "There is no series " + code + "."));
            next = successor.successor();
            refuse(
                    next == null && successor.retired(),
                    "successor-retired",
                    "The series " + code + " is retired and continued by none.");
        }
    }

    private static void refuse(boolean wrong, String code, String detail) {
        if (wrong) {
            throw Refusal.field("successor", code, detail);
        }
    }
}
