package org.antenna.delivery.intake.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.ToDoubleFunction;

/** How catching up went at the start of this instance. */
@Startup
@ApplicationScoped
class CatchUpGauges {
    @Inject
    CatchUpGauges(CatchUp catchUp, MeterRegistry metrics) {
        gauge(
                "antenna_intake_catch_up_done",
                "1 once reports are taken",
                each -> each.done() ? 1 : 0,
                catchUp,
                metrics);
        gauge(
                "antenna_intake_catch_up_seconds",
                "Of the last one",
                each -> each.took().toMillis() / 1e3,
                catchUp,
                metrics);
        gauge(
                "antenna_intake_catch_up_events",
                "That the replica lacked",
                each -> each.progress().taken(),
                catchUp,
                metrics);
    }

    private static void gauge(
            String name, String description, ToDoubleFunction<CatchUp> value, CatchUp catchUp, MeterRegistry metrics) {
        Gauge.builder(name, catchUp, value).description(description).register(metrics);
    }
}
