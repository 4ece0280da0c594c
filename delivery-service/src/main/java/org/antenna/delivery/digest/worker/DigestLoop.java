package org.antenna.delivery.digest.worker;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.antenna.delivery.digest.AssembleDigests;
import org.antenna.delivery.sending.Bell;
import org.antenna.kit.platform.Loops;

/** Runs while anything is due, then waits for the next look. */
@ApplicationScoped
public class DigestLoop {
    private final DigestSettings settings;
    private final AssembleDigests assemble;
    private final Bell bell;
    private final Loops loops;

    @Inject
    DigestLoop(DigestSettings settings, AssembleDigests assemble, Bell bell, Loops loops) {
        this.settings = settings;
        this.assemble = assemble;
        this.bell = bell;
        this.loops = loops;
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            loops.start("digests", this::step);
        }
    }

    private Duration step() {
        if (assemble.assemble(settings.batch()) == 0) {
            return settings.poll();
        }
        bell.ring();
        return Duration.ZERO;
    }
}
