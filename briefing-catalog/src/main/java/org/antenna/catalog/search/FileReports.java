package org.antenna.catalog.search;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps the index in order. As long as no more wait than a search looks into, it finds the same before and after; of more it
 * finds the newest, and its count says {@code atLeast}.
 */
@ApplicationScoped
public class FileReports {
    private final Filing filing;
    private final FilingSettings settings;
    private final AtomicInteger waiting;

    /** It filed last. */
    private volatile boolean filed;

    @Inject
    public FileReports(Filing filing, FilingSettings settings, MeterRegistry metrics) {
        this.filing = filing;
        this.settings = settings;
        this.waiting = metrics.gauge("antenna_search_waiting_reports", new AtomicInteger());
    }

    /**
     * One step. True when there may be another to do at once. While reports go on coming it files and tidies in turns, or the
     * segments that every search asks would become ever more.
     */
    public boolean step() {
        Filing.Standing standing = filing.standing();
        int before = waiting.getAndSet(standing.waiting());
        boolean quiet = standing.waiting() == before;
        boolean due = standing.waiting() >= settings.enough() || quiet && standing.waiting() >= settings.few();
        filed = due && !filed;
        if (filed) {
            return filing.file(settings.batch()) > 0;
        }
        List<Long> segments = FilingPolicy.merge(standing.segments());
        boolean merged = !segments.isEmpty() && filing.merge(segments);
        return filing.sweep() || merged || due;
    }
}
