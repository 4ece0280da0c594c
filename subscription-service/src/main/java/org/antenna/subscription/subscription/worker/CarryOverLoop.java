package org.antenna.subscription.subscription.worker;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Carries over as long as the service runs, whatever fails, errors of the machine included. The first look finds what a crash
 * left.
 */
@ApplicationScoped
class CarryOverLoop {
    private static final Logger LOG = Logger.getLogger(CarryOverLoop.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final CarryOverRound round;
    private volatile boolean stopping;
    private @Nullable Thread thread;

    @Inject
    CarryOverLoop(CarryOverRound round) {
        this.round = round;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofVirtual().name("carry-over").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        // A step is short. Broken off, each of its subscriptions would seem to be at fault.
        if (thread != null && !thread.join(PATIENCE)) {
            thread.interrupt();
        }
    }

    private void run() {
        try {
            while (!stopping) {
                if (!more()) {
                    Thread.sleep(POLL);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean more() {
        try {
            return round.step();
        } catch (Throwable e) {
            LOG.warnf("Carrying over pauses: %s", e);
            LOG.debug("Carrying over", e);
            return false;
        }
    }
}
