package org.antenna.matching;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.antenna.matching.Condition.Facet;
import org.antenna.text.Text;

/** A report in the light of a vocabulary: each condition that it meets, with what of the report meets it. */
final class SeenReport {
    private final Map<Condition, Set<String>> met = new HashMap<>();
    private final Text text;

    SeenReport(ReportFacts report, Vocabulary vocabulary) {
        text = report.text();
        Facets.of(
                report,
                vocabulary,
                (facet, value, by) -> met.computeIfAbsent(
                                new Condition(facet, value), condition -> new LinkedHashSet<>())
                        .add(facet == Facet.COUNTRY_GROUP ? value + ":" + by : by));
    }

    Text text() {
        return text;
    }

    boolean meets(Condition condition) {
        return met.containsKey(condition);
    }

    /** What of the report meets the condition, in the order of the report; empty when nothing does. */
    Set<String> meeting(Condition condition) {
        return met.getOrDefault(condition, Set.of());
    }
}
