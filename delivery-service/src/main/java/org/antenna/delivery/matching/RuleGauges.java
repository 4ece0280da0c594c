package org.antenna.delivery.matching;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.ToDoubleFunction;
import org.antenna.matching.index.Figures;

/** What the rules in memory amount to, and what they cost each report. */
@Startup
@ApplicationScoped
class RuleGauges {
    private final Rules rules;
    private final MeterRegistry metrics;

    @Inject
    RuleGauges(Rules rules, MeterRegistry metrics) {
        this.rules = rules;
        this.metrics = metrics;
        Gauge.builder("antenna_matching_rules", rules, Rules::size)
                .description("Living subscriptions in memory")
                .register(metrics);
        gauge("antenna_matching_predicates", "Distinct rules among them", Figures::distinct);
        gauge("antenna_matching_index_bytes", "Arrays of the index", Figures::bytes);
        gauge("antenna_matching_common_predicates", "Distinct rules that every other report calls up", Figures::common);
        counter("antenna_matching_candidates", "Rules looked at", Figures::candidates);
        counter("antenna_matching_matches", "Rules found to fit, as often as looked for", Figures::matches);
        counter("antenna_matching_rebuilds", "Of the base of the index", Figures::rebuilds);
    }

    private void gauge(String name, String description, ToDoubleFunction<Figures> figure) {
        Gauge.builder(name, rules, all -> read(all, figure))
                .description(description)
                .register(metrics);
    }

    private void counter(String name, String description, ToDoubleFunction<Figures> figure) {
        FunctionCounter.builder(name, rules, all -> read(all, figure))
                .description(description)
                .register(metrics);
    }

    private static double read(Rules rules, ToDoubleFunction<Figures> figure) {
        Figures figures = rules.figures();
        return figures == null ? 0 : figure.applyAsDouble(figures);
    }
}
