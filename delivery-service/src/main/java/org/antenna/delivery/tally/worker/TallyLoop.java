package org.antenna.delivery.tally.worker;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.antenna.delivery.sending.worker.Loop;
import org.antenna.delivery.tally.TellTallies;
import org.jspecify.annotations.Nullable;

/** Counts, pauses, and begins anew. */
@ApplicationScoped
public class TallyLoop {
    private static final int PAUSES = 9;

    private final TallySettings settings;
    private final TellTallies tell;
    private final Batch batch;
    private @Nullable Loop loop;

    @Inject
    TallyLoop(TallySettings settings, TellTallies tell) {
        this.settings = settings;
        this.tell = tell;
        this.batch = new Batch(settings.batch());
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            loop = Loop.start("tallies", this::round);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (loop != null) {
            loop.stop(Duration.ofSeconds(3));
        }
    }

    private void round() throws InterruptedException {
        long before = System.nanoTime();
        int told = batch.run(size -> tell.tell(size, settings.obligations()));
        Duration pause = Duration.ofNanos(System.nanoTime() - before).multipliedBy(PAUSES);
        boolean more = told == settings.batch();
        Thread.sleep(more || pause.compareTo(settings.every()) > 0 ? pause : settings.every());
    }
}
