package org.antenna.kit.platform;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The {@linkplain Loop loops} that run as long as the service does. They end together, within three seconds. */
@ApplicationScoped
public class Loops {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final List<Loop> running = new CopyOnWriteArrayList<>();

    /** @param name of its thread and in the log */
    public void start(String name, Loop.Step step) {
        running.add(Loop.start(name, step));
    }

    /** Public for tests that have no container. */
    public void stop(@Observes ShutdownEvent event) throws InterruptedException {
        Loop.stop(running, PATIENCE);
        running.clear();
    }
}
