package org.antenna.matching;

import java.util.ArrayList;
import java.util.List;
import org.antenna.matching.Condition.Facet;
import org.antenna.text.Query;

/** A rule without its lists and lines: conditions that must hold or must not, all or any of them, within each other. */
public sealed interface Expression {
    /** The condition must hold, or where it is not wanted, must not. */
    record Literal(Condition condition, boolean wanted) implements Expression {}

    /** All of the parts, or at least one of them. */
    record Group(boolean any, List<Expression> parts) implements Expression {}

    /** Whether every report that fits meets at least one wanted condition: without one an index cannot file it. */
    default boolean hasGate() {
        return switch (this) {
            case Literal literal -> literal.wanted();
            case Group group
            when group.any() ->
                !group.parts().isEmpty() && group.parts().stream().allMatch(Expression::hasGate);
            case Group group -> group.parts().stream().anyMatch(Expression::hasGate);
        };
    }

    /** Literals in it, counted as often as they stand there. */
    default int size() {
        return switch (this) {
            case Literal literal -> 1;
            case Group group ->
                group.parts().stream().mapToInt(Expression::size).sum();
        };
    }

    /** What must hold for the query to match, or not to match; a NOT is moved inwards by the laws of De Morgan. */
    static Expression of(Query query, boolean wanted) {
        return switch (query) {
            case Query.Term term -> new Literal(condition(term), wanted);
            case Query.AllOf all -> group(!wanted, all.parts(), wanted);
            case Query.AnyOf any -> group(wanted, any.parts(), wanted);
            case Query.Not not -> of(not.part(), !wanted);
        };
    }

    private static Group group(boolean any, List<Query> parts, boolean wanted) {
        List<Expression> expressions = new ArrayList<>(parts.size());
        for (Query part : parts) {
            expressions.add(of(part, wanted));
        }
        return new Group(any, expressions);
    }

    private static Condition condition(Query.Term term) {
        return new Condition(term.stemmed() ? Facet.STEMMED_TERM : Facet.TERM, term.canonical());
    }
}
