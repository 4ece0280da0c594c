package org.antenna.delivery.ledger;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.antenna.delivery.obligation.ObligationState;
import org.antenna.delivery.sending.worker.Loop;
import org.jspecify.annotations.Nullable;

/** What waits, and how long the oldest has been due, read every some seconds so that a scrape costs the database nothing. */
@ApplicationScoped
class LedgerGauges {
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final Entries entries;
    private final Clock clock;
    private final Map<ObligationState, AtomicLong> open = new EnumMap<>(ObligationState.class);
    private final AtomicLong oldestDueSeconds = new AtomicLong();
    private @Nullable Loop loop;

    @Inject
    LedgerGauges(Entries entries, Clock clock, MeterRegistry metrics) {
        this.entries = entries;
        this.clock = clock;
        for (ObligationState state : ObligationState.values()) {
            if (!state.ended()) {
                AtomicLong value = new AtomicLong();
                open.put(state, value);
                Gauge.builder("antenna_delivery_open_obligations", value, AtomicLong::get)
                        .tag("state", state.name().toLowerCase(Locale.ROOT))
                        .register(metrics);
            }
        }
        Gauge.builder("antenna_delivery_oldest_due_seconds", oldestDueSeconds, AtomicLong::get)
                .register(metrics);
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start("ledger-gauges", this::read);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (loop != null) {
            loop.stop(Duration.ofSeconds(1));
        }
    }

    private void read() throws InterruptedException {
        Map<ObligationState, Long> counted = entries.open();
        open.forEach((state, value) -> value.set(counted.getOrDefault(state, 0L)));
        Instant now = clock.instant();
        Instant oldest = entries.oldestDue(now);
        oldestDueSeconds.set(oldest == null ? 0 : Duration.between(oldest, now).toSeconds());
        Thread.sleep(EVERY);
    }
}
