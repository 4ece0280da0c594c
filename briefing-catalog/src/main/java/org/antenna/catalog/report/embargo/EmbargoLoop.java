package org.antenna.catalog.report.embargo;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.antenna.catalog.report.release.ReleaseSettings;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks for versions whose embargo has ended as long as the service runs, whatever fails, errors of the machine included.
 * The first look catches up on an outage.
 */
@ApplicationScoped
public class EmbargoLoop {
    private static final Logger LOG = Logger.getLogger(EmbargoLoop.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final EmbargoRound round;
    private final ReleaseSettings settings;
    private volatile boolean stopping;
    private @Nullable Thread thread;

    @Inject
    public EmbargoLoop(EmbargoRound round, ReleaseSettings settings) {
        this.round = round;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofVirtual().name("embargoes").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.interrupt();
            thread.join(PATIENCE);
        }
    }

    private void run() {
        try {
            while (!stopping) {
                try {
                    round.run();
                } catch (Throwable e) {
                    LOG.warnf("Embargoes pause: %s", e);
                    LOG.debug("Embargoes", e);
                }
                Thread.sleep(settings.embargoPoll());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
