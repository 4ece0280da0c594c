package org.antenna.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.antenna.matching.Condition.Facet;
import org.antenna.text.Query;
import org.jspecify.annotations.Nullable;

/** Conditions of which a report that fits meets at least one. */
record Gate(Set<Condition> conditions) {
    Gate {
        conditions = Set.copyOf(conditions);
    }

    /** The gate of a query, absent when a text may match it without any of its words. */
    static @Nullable Gate of(Query query) {
        return of(query, true);
    }

    /** All of them must be passed: the one that lets the fewest through will do. */
    static @Nullable Gate narrowest(List<@Nullable Gate> gates) {
        return gates.stream()
                .filter(Objects::nonNull)
                .min(Comparator.comparingInt(Gate::weight))
                .orElse(null);
    }

    /** Any of them may be passed: all are needed, and one without a gate leaves the whole without. */
    static @Nullable Gate union(List<@Nullable Gate> gates) {
        Set<Condition> conditions = new LinkedHashSet<>();
        for (Gate gate : gates) {
            if (gate == null) {
                return null;
            }
            conditions.addAll(gate.conditions());
        }
        return conditions.isEmpty() ? null : new Gate(conditions);
    }

    private int weight() {
        return conditions.stream()
                .mapToInt(condition -> condition.facet().weight())
                .sum();
    }

    /** Under a NOT, "all" and "any" change places, as De Morgan says. */
    private static @Nullable Gate of(Query query, boolean wanted) {
        return switch (query) {
            case Query.Term term -> wanted ? new Gate(Set.of(new Condition(Facet.ANCHOR, term.anchor()))) : null;
            case Query.AllOf all -> combined(all.parts(), wanted, wanted);
            case Query.AnyOf any -> combined(any.parts(), wanted, !wanted);
            case Query.Not not -> of(not.part(), !wanted);
        };
    }

    private static @Nullable Gate combined(List<Query> parts, boolean wanted, boolean all) {
        List<@Nullable Gate> gates = new ArrayList<>();
        parts.forEach(part -> gates.add(of(part, wanted)));
        return all ? narrowest(gates) : union(gates);
    }
}
