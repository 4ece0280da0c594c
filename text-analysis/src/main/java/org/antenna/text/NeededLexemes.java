package org.antenna.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the {@link Lexemes} of every text that matches a query fulfil: a condition for an index. It may let pass texts
 * that do not match, for the order of lexemes is lost and what a query excludes is not looked at; these are asked
 * {@link Query#matches}. It never excludes a text that does.
 */
public sealed interface NeededLexemes {
    /** The lexeme is there. */
    record One(String lexeme) implements NeededLexemes {}

    /** Every one of two or more holds. */
    record AllOf(List<NeededLexemes> parts) implements NeededLexemes {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of two or more holds. */
    record AnyOf(List<NeededLexemes> parts) implements NeededLexemes {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /** Holds for every text: the query, as {@code NOT a}, can match without any of its words. Never a part of another. */
    record Nothing() implements NeededLexemes {}

    static NeededLexemes of(Query query) {
        return of(query, true);
    }

    /** Whether a text of these lexemes may match. */
    default boolean holdFor(Set<String> lexemes) {
        return switch (this) {
            case One one -> lexemes.contains(one.lexeme());
            case AllOf all -> all.parts().stream().allMatch(part -> part.holdFor(lexemes));
            case AnyOf any -> any.parts().stream().anyMatch(part -> part.holdFor(lexemes));
            case Nothing nothing -> true;
        };
    }

    /** What is needed that the query matches, or that it does not. */
    private static NeededLexemes of(Query query, boolean matches) {
        return switch (query) {
            case Query.Term term ->
                matches ? all(Lexemes.neededFor(term).stream().sorted().map(One::new)) : new Nothing();
            case Query.AllOf all ->
                matches
                        ? all(all.parts().stream().map(part -> of(part, true)))
                        : any(all.parts().stream().map(part -> of(part, false)));
            case Query.AnyOf any ->
                matches
                        ? any(any.parts().stream().map(part -> of(part, true)))
                        : all(any.parts().stream().map(part -> of(part, false)));
            case Query.Not not -> of(not.part(), !matches);
        };
    }

    private static NeededLexemes all(Stream<? extends NeededLexemes> conditions) {
        Set<NeededLexemes> parts = new LinkedHashSet<>();
        conditions.forEach(condition -> {
            switch (condition) {
                case AllOf all -> parts.addAll(all.parts());
                case Nothing nothing -> {}
                case One one -> parts.add(one);
                case AnyOf any -> parts.add(any);
            }
        });
        return switch (parts.size()) {
            case 0 -> new Nothing();
            case 1 -> parts.iterator().next();
            default -> new AllOf(List.copyOf(parts));
        };
    }

    private static NeededLexemes any(Stream<? extends NeededLexemes> conditions) {
        Set<NeededLexemes> parts = new LinkedHashSet<>();
        conditions.forEach(condition -> {
            if (condition instanceof AnyOf any) {
                parts.addAll(any.parts());
            } else {
                parts.add(condition);
            }
        });
        if (parts.contains(new Nothing())) {
            return new Nothing();
        }
        return parts.size() == 1 ? parts.iterator().next() : new AnyOf(List.copyOf(parts));
    }
}
