package org.antenna.catalog.search.segment;

import java.util.Arrays;
import java.util.Set;

/**
 * The tokens of a report that is not filed yet, in a form that takes little room: a version never changes, so it may be kept
 * as long as it waits.
 */
public final class WaitingReport {
    /** No token holds white space. */
    private static final char BETWEEN = '\n';

    private final Facts facts;
    private final String anywhere;
    private final String titles;
    private final String summaries;

    /** Sorted; most questions are answered by what is not among them. */
    private final int[] hashes;

    public WaitingReport(Facts facts, Words words) {
        Set<String> tokens = facts.tokens();
        tokens.addAll(words.anywhere());
        this.facts = facts;
        anywhere = joined(tokens);
        titles = joined(words.titles());
        summaries = joined(words.summaries());
        hashes = tokens.stream().mapToInt(String::hashCode).sorted().toArray();
    }

    public Facts facts() {
        return facts;
    }

    /** How much room it takes. */
    public long characters() {
        return (long) anywhere.length() + titles.length() + summaries.length() + hashes.length * 2L;
    }

    boolean has(String token) {
        return Arrays.binarySearch(hashes, token.hashCode()) >= 0 && holds(anywhere, token);
    }

    boolean titled(String lexeme) {
        return holds(titles, lexeme);
    }

    boolean summarised(String lexeme) {
        return holds(summaries, lexeme);
    }

    private static String joined(Set<String> tokens) {
        return BETWEEN + String.join(String.valueOf(BETWEEN), tokens) + BETWEEN;
    }

    private static boolean holds(String joined, String token) {
        return joined.contains(BETWEEN + token + BETWEEN);
    }
}
