package org.antenna.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.antenna.contracts.Criterion;
import org.antenna.matching.Condition.Facet;
import org.antenna.text.Query;
import org.jspecify.annotations.Nullable;

/** A criterion made ready: met by any of its conditions or by its text. */
record CompiledCriterion(
        List<Condition> conditions, @Nullable Query text) {
    CompiledCriterion {
        conditions = List.copyOf(conditions);
    }

    static CompiledCriterion of(Criterion criterion) {
        List<Condition> conditions = new ArrayList<>();
        criterion.topics().forEach(code -> conditions.add(new Condition(Facet.TOPIC, code)));
        criterion.countries().forEach(code -> conditions.add(new Condition(Facet.COUNTRY, code)));
        criterion.countryGroups().forEach(code -> conditions.add(new Condition(Facet.COUNTRY_GROUP, code)));
        criterion.missions().forEach(code -> conditions.add(new Condition(Facet.MISSION, code)));
        criterion
                .languages()
                .forEach(code -> conditions.add(new Condition(Facet.LANGUAGE, code.toLowerCase(Locale.ROOT))));
        String text = criterion.text();
        return new CompiledCriterion(conditions, text == null ? null : Query.parse(text));
    }

    static CompiledCriterion ofSeries(String code) {
        return new CompiledCriterion(List.of(new Condition(Facet.SERIES, code)), null);
    }

    boolean fits(SeenReport report) {
        return conditions.stream().anyMatch(report::meets) || text != null && text.matches(report.text());
    }

    /** Adds everything that fits, not only the first: a mail names every reason. */
    void explain(SeenReport report, ReasonsCollector reasons) {
        conditions.forEach(condition -> reasons.add(condition.facet(), report.meeting(condition)));
        if (text != null && text.matches(report.text())) {
            reasons.addWords(text.hits(report.text()));
        }
    }

    @Nullable
    Gate gate() {
        Gate facets = conditions.isEmpty() ? null : new Gate(Set.copyOf(conditions));
        if (text == null) {
            return facets;
        }
        Gate words = Gate.of(text);
        return facets == null ? words : Gate.union(Arrays.asList(facets, words));
    }
}
