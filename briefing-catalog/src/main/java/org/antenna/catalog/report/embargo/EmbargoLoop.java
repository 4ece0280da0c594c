package org.antenna.catalog.report.embargo;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.antenna.catalog.report.release.ReleaseSettings;
import org.antenna.kit.platform.Loops;

/** Looks for versions whose embargo has ended as long as the service runs. The first look catches up on an outage. */
@ApplicationScoped
public class EmbargoLoop {
    private final EmbargoRound round;
    private final ReleaseSettings settings;
    private final Loops loops;

    @Inject
    public EmbargoLoop(EmbargoRound round, ReleaseSettings settings, Loops loops) {
        this.round = round;
        this.settings = settings;
        this.loops = loops;
    }

    void start(@Observes StartupEvent event) {
        loops.start("embargoes", this::step);
    }

    private Duration step() {
        round.run();
        return settings.embargoPoll();
    }
}
