package org.antenna.kit.platform;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries a W3C trace over the gap between a commit and what is done about it later, elsewhere. */
@ApplicationScoped
public class TraceContext {
    private static final String HEADER = "traceparent";
    private static final TextMapGetter<Map<String, String>> GETTER = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Map<String, String> carrier) {
            return List.copyOf(carrier.keySet());
        }

        @Override
        public @Nullable String get(@Nullable Map<String, String> carrier, String key) {
            return carrier == null ? null : carrier.get(key);
        }
    };

    private final OpenTelemetry telemetry;

    @Inject
    public TraceContext(OpenTelemetry telemetry) {
        this.telemetry = telemetry;
    }

    /** The {@code traceparent} of what runs now, or null when nothing is traced. */
    public @Nullable String current() {
        Map<String, String> carrier = new HashMap<>();
        telemetry.getPropagators().getTextMapPropagator().inject(Context.current(), carrier, (map, key, value) -> {
            if (map != null) {
                map.put(key, value);
            }
        });
        return carrier.get(HEADER);
    }

    /** Runs the work in a span of its own below the given parent. */
    public void continued(@Nullable String parent, String name, Runnable work) {
        Map<String, String> carrier = parent == null ? Map.of() : Map.of(HEADER, parent);
        Context context = telemetry.getPropagators().getTextMapPropagator().extract(Context.root(), carrier, GETTER);
        Span span = telemetry
                .getTracer("org.antenna")
                .spanBuilder(name)
                .setParent(context)
                .setSpanKind(SpanKind.CONSUMER)
                .startSpan();
        try (Scope _ = span.makeCurrent()) {
            work.run();
        } catch (RuntimeException e) {
            span.recordException(e);
            throw e;
        } finally {
            span.end();
        }
    }
}
