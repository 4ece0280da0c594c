package org.antenna.catalog.search;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.antenna.kit.platform.Loops;

/** Files reports for the search as long as the service runs. */
@ApplicationScoped
public class FilingLoop {
    private final FileReports filing;
    private final FilingSettings settings;
    private final Loops loops;

    @Inject
    FilingLoop(FileReports filing, FilingSettings settings, Loops loops) {
        if (settings.batch() < 1 || settings.batch() > FilingPolicy.LARGEST) {
            throw new IllegalArgumentException("antenna.search.batch is from 1 to " + FilingPolicy.LARGEST);
        }
        this.filing = filing;
        this.settings = settings;
        this.loops = loops;
    }

    void start(@Observes StartupEvent event) {
        loops.start("search-filing", this::step);
    }

    private Duration step() {
        return filing.step() ? Duration.ZERO : settings.pause();
    }
}
