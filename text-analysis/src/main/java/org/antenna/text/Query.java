package org.antenna.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What to look for in a text: words, {@code "phrases"}, AND, OR, NOT, parentheses and {@code -} before a word. Terms side
 * by side mean AND, which binds tighter than OR. Full-width letters, quotes and punctuation are accepted. Immutable; a
 * query may be asked by any number of threads. An index walks the records; everybody else asks the methods.
 */
public sealed interface Query {
    /** At most so many Unicode characters. */
    int MAX_LENGTH = 500;

    /** At most so many words and phrases. */
    int MAX_TERMS = 64;

    /** At most so many pieces in one word or phrase: Han and other characters that are found anywhere, or whole words. */
    int MAX_PHRASE = 64;

    /** At most so many parentheses and NOTs within each other. */
    int MAX_NESTING = 16;

    /**
     * One word or phrase.
     *
     * @param written as its author spelled it, without quotes
     * @param canonical the form that {@link Text#canonical()} must contain; never empty
     * @param stemmed whether that is asked of {@link Text#stemmed()}; never so where no word of the letters a to z is
     */
    record Term(String written, String canonical, boolean stemmed) implements Query {}

    /** Every one of two or more. */
    record AllOf(List<Query> parts) implements Query {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of two or more. */
    record AnyOf(List<Query> parts) implements Query {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /** Not the part. */
    record Not(Query part) implements Query {}

    /**
     * Reads a query.
     *
     * @throws QuerySyntaxException when it cannot be read or passes a limit; names the column and what was expected
     */
    static Query parse(String source) {
        return parse(source, false);
    }

    /**
     * Reads a query.
     *
     * @param stemming whether English words are found with any ending, as in {@code jump} and {@code jumping}
     * @throws QuerySyntaxException as without stemming
     */
    static Query parse(String source, boolean stemming) {
        return new QueryParser(source, stemming).parse();
    }

    default boolean matches(Text text) {
        return switch (this) {
            case Term term -> text.contains(term);
            case AllOf all -> all.parts().stream().allMatch(part -> part.matches(text));
            case AnyOf any -> any.parts().stream().anyMatch(part -> part.matches(text));
            case Not not -> !not.part().matches(text);
        };
    }

    /** Whether every text that matches holds at least one of the words asked for; false for {@code NOT a}. */
    default boolean hasPositiveTerm() {
        return !holdsWithoutWords();
    }

    /** The words and phrases of the query that occur in the text, as written, each once; those under a NOT never. */
    default List<String> hits(Text text) {
        Set<String> written = new LinkedHashSet<>();
        for (Term term : wanted()) {
            if (text.contains(term)) {
                written.add(term.written());
            }
        }
        return List.copyOf(written);
    }

    /** Where they occur in the original, by start; they may overlap. */
    default List<Span> spans(Text text) {
        return wanted().stream()
                .flatMap(term -> text.find(term).stream())
                .distinct()
                .sorted((a, b) -> a.start() != b.start() ? a.start() - b.start() : a.end() - b.end())
                .toList();
    }

    /** The terms asked for, in the order written; those under a NOT are asked not to be there and are missing. */
    default List<Term> wanted() {
        List<Term> terms = new ArrayList<>();
        collect(this, true, terms);
        return List.copyOf(terms);
    }

    private boolean holdsWithoutWords() {
        return switch (this) {
            case Term term -> false;
            case AllOf all -> all.parts().stream().allMatch(Query::holdsWithoutWords);
            case AnyOf any -> any.parts().stream().anyMatch(Query::holdsWithoutWords);
            case Not not -> !not.part().holdsWithoutWords();
        };
    }

    private static void collect(Query query, boolean positive, List<Term> terms) {
        switch (query) {
            case Term term -> {
                if (positive) {
                    terms.add(term);
                }
            }
            case AllOf all -> all.parts().forEach(part -> collect(part, positive, terms));
            case AnyOf any -> any.parts().forEach(part -> collect(part, positive, terms));
            case Not not -> collect(not.part(), !positive, terms);
        }
    }
}
