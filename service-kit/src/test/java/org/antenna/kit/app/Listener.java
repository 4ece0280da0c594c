package org.antenna.kit.app;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.antenna.kit.consumer.EventConsumer;
import org.antenna.kit.consumer.ReceivedEvent;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Writes down what it hears; fails as the key asks: {@code twice-*} the first two times, {@code never-*} always. */
@ApplicationScoped
public class Listener implements EventConsumer {
    final AtomicInteger failures = new AtomicInteger();
    private final Map<String, String> traces = new ConcurrentHashMap<>();
    private final Jdbi jdbi;

    @Inject
    public Listener(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String group() {
        return "kit.listener";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Things.TOPIC);
    }

    @Override
    public Set<String> types() {
        return Set.of(Things.TYPE);
    }

    @Override
    public void on(ReceivedEvent event) {
        traces.put(event.key(), Span.current().getSpanContext().getTraceId());
        jdbi.useHandle(
                db -> db.execute("insert into heard (key, version) values (?, ?)", event.key(), event.version()));
        if (event.key().startsWith("never-") || event.key().startsWith("twice-") && failures.incrementAndGet() <= 2) {
            throw new IllegalStateException("fails on purpose");
        }
    }

    /** Trace id of the event of this key, once it was heard. */
    @Nullable
    String trace(String key) {
        return traces.get(key);
    }
}
