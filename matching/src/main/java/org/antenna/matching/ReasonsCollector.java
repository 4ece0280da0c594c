package org.antenna.matching;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antenna.matching.Condition.Facet;

/** Gathers reasons from the criteria of one rule, each once. */
final class ReasonsCollector {
    private final Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
    private final Set<String> words = new LinkedHashSet<>();

    void add(Facet facet, Collection<String> values) {
        facets.computeIfAbsent(facet, kind -> new LinkedHashSet<>()).addAll(values);
    }

    void addWords(Collection<String> hits) {
        words.addAll(hits);
    }

    Reasons reasons() {
        return new Reasons(
                of(Facet.SERIES).stream().findFirst().orElse(null),
                of(Facet.TOPIC),
                of(Facet.COUNTRY),
                of(Facet.COUNTRY_GROUP),
                of(Facet.MISSION),
                of(Facet.LANGUAGE),
                List.copyOf(words));
    }

    private List<String> of(Facet facet) {
        return List.copyOf(facets.getOrDefault(facet, Set.of()));
    }
}
