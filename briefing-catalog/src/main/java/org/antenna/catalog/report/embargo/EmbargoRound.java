package org.antenna.catalog.report.embargo;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Goes through all that is due, once. One that fails stays due and stops no other.
 *
 * <p>Counts {@code antenna_embargo_reports_total} by outcome; {@code antenna_embargo_failing_reports} is how many failed
 * in the last round and are late.
 */
@ApplicationScoped
public class EmbargoRound {
    private static final Logger LOG = Logger.getLogger(EmbargoRound.class);
    private static final int PAGE = 100;

    private final Embargoes embargoes;
    private final ReleaseDue release;
    private final MeterRegistry metrics;
    private final Clock clock;
    private final AtomicInteger failing = new AtomicInteger();

    @Inject
    public EmbargoRound(Embargoes embargoes, ReleaseDue release, MeterRegistry metrics, Clock clock) {
        this.embargoes = embargoes;
        this.release = release;
        this.metrics = metrics;
        this.clock = clock;
        metrics.gauge("antenna.embargo.failing.reports", failing);
    }

    public void run() {
        int failed = 0;
        Embargoes.@Nullable Due last = null;
        List<Embargoes.Due> page;
        do {
            page = embargoes.due(clock.instant(), last, PAGE);
            for (Embargoes.Due due : page) {
                failed += released(due) ? 0 : 1;
                last = due;
            }
        } while (page.size() == PAGE);
        failing.set(failed);
    }

    private boolean released(Embargoes.Due due) {
        try {
            ReleaseDue.Outcome outcome = release.release(due.report());
            metrics.counter("antenna.embargo.reports", "outcome", outcome.name().toLowerCase(Locale.ROOT))
                    .increment();
            return true;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warnf("Report %s is due since %s and cannot be released yet: %s", due.report(), due.notBefore(), e);
            LOG.debug("Not released", e);
            return false;
        }
    }
}
