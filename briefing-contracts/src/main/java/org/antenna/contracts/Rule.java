package org.antenna.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A standing question: a report fits when it meets every criterion of {@code allOf}, at least one of {@code anyOf}
 * (where there are any) and none of {@code noneOf}. {@code allOf} and {@code anyOf} are not both empty: a rule that only
 * excludes is refused.
 *
 * @param stemming whether English words in the texts of its criteria are found with any ending, as in {@code jump} and
 *     {@code jumping}; absent in JSON means false
 */
public record Rule(List<Criterion> allOf, List<Criterion> anyOf, List<Criterion> noneOf, boolean stemming) {
    public Rule {
        allOf = copy(allOf);
        anyOf = copy(anyOf);
        noneOf = copy(noneOf);
    }

    /** Without stemming. */
    public Rule(List<Criterion> allOf, List<Criterion> anyOf, List<Criterion> noneOf) {
        this(allOf, anyOf, noneOf, false);
    }

    private static List<Criterion> copy(@Nullable List<Criterion> criteria) {
        return criteria == null ? List.of() : List.copyOf(criteria);
    }
}
