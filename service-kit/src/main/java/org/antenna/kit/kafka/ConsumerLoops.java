package org.antenna.kit.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.antenna.kit.consumer.EventConsumer;

/** Starts a {@link ConsumerLoop} for every {@link EventConsumer} and ends them before the service does. */
@ApplicationScoped
public class ConsumerLoops {
    private final Instance<EventConsumer> consumers;
    private final EventDesk desk;
    private final KafkaSettings settings;
    private final MeterRegistry metrics;
    private final List<ConsumerLoop> loops = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    @Inject
    ConsumerLoops(
            @Any Instance<EventConsumer> consumers, EventDesk desk, KafkaSettings settings, MeterRegistry metrics) {
        this.consumers = consumers;
        this.desk = desk;
        this.settings = settings;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent event) {
        for (EventConsumer consumer : consumers) {
            String group = consumer.group();
            ConsumerLoop loop = new ConsumerLoop(
                    consumer,
                    desk,
                    settings,
                    metrics.counter("antenna_consumer_handled_events", "group", group),
                    metrics.counter("antenna_consumer_dead_letters", "group", group));
            loops.add(loop);
            threads.add(Thread.ofPlatform().name(group).daemon().start(loop));
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loops.forEach(ConsumerLoop::stop);
        for (Thread thread : threads) {
            if (!thread.join(Duration.ofSeconds(5))) {
                thread.interrupt();
            }
        }
    }
}
