package org.antenna.delivery.ledger;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
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
import org.antenna.kit.platform.Loops;

/** What waits, and how long the oldest has been due, read every some seconds so that a scrape costs the database nothing. */
@ApplicationScoped
class LedgerGauges {
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final Entries entries;
    private final Clock clock;
    private final Map<ObligationState, AtomicLong> open = new EnumMap<>(ObligationState.class);
    private final AtomicLong oldestDueSeconds = new AtomicLong();
    private final Loops loops;

    @Inject
    LedgerGauges(Entries entries, Clock clock, MeterRegistry metrics, Loops loops) {
        this.entries = entries;
        this.clock = clock;
        this.loops = loops;
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
        loops.start("ledger-gauges", this::read);
    }

    private Duration read() {
        Map<ObligationState, Long> counted = entries.open();
        open.forEach((state, value) -> value.set(counted.getOrDefault(state, 0L)));
        Instant now = clock.instant();
        Instant oldest = entries.oldestDue(now);
        oldestDueSeconds.set(oldest == null ? 0 : Duration.between(oldest, now).toSeconds());
        return EVERY;
    }
}
