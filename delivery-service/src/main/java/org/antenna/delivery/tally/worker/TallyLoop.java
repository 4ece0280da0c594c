package org.antenna.delivery.tally.worker;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.antenna.delivery.tally.TellTallies;
import org.antenna.kit.platform.Loops;

/** Counts, pauses, and begins anew. */
@ApplicationScoped
public class TallyLoop {
    private static final int PAUSES = 9;

    private final TallySettings settings;
    private final TellTallies tell;
    private final Batch batch;
    private final Loops loops;

    @Inject
    TallyLoop(TallySettings settings, TellTallies tell, Loops loops) {
        this.settings = settings;
        this.tell = tell;
        this.batch = new Batch(settings.batch());
        this.loops = loops;
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            loops.start("tallies", this::step);
        }
    }

    private Duration step() {
        long before = System.nanoTime();
        int told = batch.run(size -> tell.tell(size, settings.obligations()));
        Duration pause = Duration.ofNanos(System.nanoTime() - before).multipliedBy(PAUSES);
        boolean more = told == settings.batch();
        return more || pause.compareTo(settings.every()) > 0 ? pause : settings.every();
    }
}
