package org.antenna.kit.upkeep;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.antenna.kit.platform.Loops;

/**
 * Forgets batch by batch, with pauses between them in which others have the database to themselves. Counts
 * {@code antenna_upkeep_forgotten_rows_total} by table.
 */
@ApplicationScoped
public class UpkeepLoop {
    private static final Duration BETWEEN_BATCHES = Duration.ofMillis(100);
    private static final int LARGEST_BATCH = 10_000;

    private final ForgetOld forget;
    private final UpkeepSettings settings;
    private final Loops loops;
    private final MeterRegistry metrics;

    @Inject
    public UpkeepLoop(ForgetOld forget, UpkeepSettings settings, Loops loops, MeterRegistry metrics) {
        require(settings.inbox().compareTo(Duration.ofDays(1)) >= 0, "inbox is a day at least");
        require(settings.idempotencyKeys().compareTo(Duration.ofHours(1)) >= 0, "idempotency-keys is an hour at least");
        require(settings.every().compareTo(Duration.ofSeconds(1)) >= 0, "every is a second at least");
        require(settings.batch() >= 1 && settings.batch() <= LARGEST_BATCH, "batch is from 1 to " + LARGEST_BATCH);
        this.forget = forget;
        this.settings = settings;
        this.loops = loops;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent event) {
        loops.start("upkeep", this::step);
    }

    /** Public for tests that take one step at a time. */
    public Duration step() {
        // It has returned, so the rows are gone for good and the figure is true.
        ForgetOld.Forgotten forgotten = forget.batch();
        counted("inbox", forgotten.inbox());
        counted("idempotency_key", forgotten.idempotencyKeys());
        return forgotten.more() ? BETWEEN_BATCHES : settings.every();
    }

    private void counted(String table, int rows) {
        metrics.counter("antenna_upkeep_forgotten_rows", "table", table).increment(rows);
    }

    private static void require(boolean right, String rule) {
        if (!right) {
            throw new IllegalArgumentException("antenna.upkeep." + rule);
        }
    }
}
