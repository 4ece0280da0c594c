package org.antenna.delivery.digest.worker;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.antenna.delivery.digest.AssembleDigests;
import org.antenna.delivery.sending.Bell;
import org.antenna.delivery.sending.worker.Loop;
import org.jspecify.annotations.Nullable;

/** Runs while anything is due, then waits for the next look. */
@ApplicationScoped
public class DigestLoop {
    private final DigestSettings settings;
    private final AssembleDigests assemble;
    private final Bell bell;
    private @Nullable Loop loop;

    @Inject
    DigestLoop(DigestSettings settings, AssembleDigests assemble, Bell bell) {
        this.settings = settings;
        this.assemble = assemble;
        this.bell = bell;
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            loop = Loop.start("digests", this::round);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (loop != null) {
            loop.stop(Duration.ofSeconds(3));
        }
    }

    private void round() throws InterruptedException {
        if (assemble.assemble(settings.batch()) > 0) {
            bell.ring();
        } else {
            Thread.sleep(settings.poll());
        }
    }
}
