package org.antenna.subscription.subscription.worker;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.antenna.kit.platform.Loops;

/** Carries over as long as the service runs. The first look finds what a crash left. */
@ApplicationScoped
class CarryOverLoop {
    private static final Duration POLL = Duration.ofSeconds(1);

    private final CarryOverRound round;
    private final Loops loops;

    @Inject
    CarryOverLoop(CarryOverRound round, Loops loops) {
        this.round = round;
        this.loops = loops;
    }

    void start(@Observes StartupEvent event) {
        loops.start("carry-over", this::step);
    }

    private Duration step() {
        return round.step() ? Duration.ZERO : POLL;
    }
}
