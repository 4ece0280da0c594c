package org.antenna.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A standing question: a report fits when it meets every criterion of {@code allOf}, at least one of {@code anyOf}
 * (where there are any) and none of {@code noneOf}. {@code allOf} and {@code anyOf} are not both empty: a rule that only
 * excludes is refused.
 */
public record Rule(List<Criterion> allOf, List<Criterion> anyOf, List<Criterion> noneOf) {
    public Rule {
        allOf = copy(allOf);
        anyOf = copy(anyOf);
        noneOf = copy(noneOf);
    }

    private static List<Criterion> copy(@Nullable List<Criterion> criteria) {
        return criteria == null ? List.of() : List.copyOf(criteria);
    }
}
