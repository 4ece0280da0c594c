package org.antenna.catalog.search;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Files reports as long as the service runs, whatever fails, errors of the machine included. */
@ApplicationScoped
public class FilingLoop {
    private static final Logger LOG = Logger.getLogger(FilingLoop.class);

    private final FileReports filing;
    private final FilingSettings settings;
    private volatile boolean stopping;
    private @Nullable Thread thread;

    @Inject
    FilingLoop(FileReports filing, FilingSettings settings) {
        if (settings.batch() < 1 || settings.batch() > FilingPolicy.LARGEST) {
            throw new IllegalArgumentException("antenna.search.batch is from 1 to " + FilingPolicy.LARGEST);
        }
        this.filing = filing;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofVirtual().name("search-filing").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (thread != null && !thread.join(Duration.ofSeconds(3))) {
            thread.interrupt();
        }
    }

    private void run() {
        while (!stopping) {
            boolean more = false;
            try {
                more = filing.step();
            } catch (Throwable e) {
                LOG.warnf("Reports wait to be filed for the search: %s", e);
            }
            try {
                if (!more) {
                    Thread.sleep(settings.pause());
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
