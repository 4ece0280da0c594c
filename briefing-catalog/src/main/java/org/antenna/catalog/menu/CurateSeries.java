package org.antenna.catalog.menu;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.antenna.catalog.input.ExpectedVersion;
import org.antenna.kit.outbox.Outbox;
import org.antenna.kit.problem.FieldError;
import org.antenna.kit.problem.Refusal;

/** Puts series on the menu and changes them. */
@ApplicationScoped
public class CurateSeries {
    private final AllSeries series;
    private final Outbox outbox;

    @Inject
    public CurateSeries(AllSeries series, Outbox outbox) {
        this.series = series;
        this.outbox = outbox;
    }

    /** @throws Refusal {@code series-exists} (409) when the code is taken */
    @Transactional
    public Series create(Series wanted) {
        Series created = wanted.withVersion(1);
        if (!series.addIfMissing(created)) {
            String detail = "There is a series " + wanted.code() + " already.";
            throw new Refusal(409, "series-exists", detail, List.of(new FieldError("code", "series-exists", detail)));
        }
        outbox.append(MenuEvents.changed(created));
        return created;
    }

    /** @throws Refusal {@code series-not-found} (404), {@code changed-meanwhile} (412) */
    @Transactional
    public Series replace(Series wanted, ExpectedVersion expected) {
        Series before = series.lock(wanted.code()).orElseThrow(() -> Refusal.notFound("series"));
        expected.require(before.version());
        Series after = wanted.withVersion(before.version() + 1);
        series.replace(after);
        outbox.append(MenuEvents.changed(after));
        return after;
    }
}
