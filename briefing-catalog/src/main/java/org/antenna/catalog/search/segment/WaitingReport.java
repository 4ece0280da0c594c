package org.antenna.catalog.search.segment;

import java.util.Set;

/**
 * The lexemes of a report that is not filed yet, in a form that takes little room: a version never changes, so it may be
 * kept as long as it waits.
 */
public final class WaitingReport {
    /** No lexeme holds white space. */
    private static final char BETWEEN = '\n';

    private final String anywhere;
    private final String titles;
    private final String summaries;

    public WaitingReport(Words words) {
        anywhere = joined(words.anywhere());
        titles = joined(words.titles());
        summaries = joined(words.summaries());
    }

    /** How much room it takes. */
    public long characters() {
        return (long) anywhere.length() + titles.length() + summaries.length();
    }

    boolean has(String lexeme) {
        return holds(anywhere, lexeme);
    }

    boolean titled(String lexeme) {
        return holds(titles, lexeme);
    }

    boolean summarised(String lexeme) {
        return holds(summaries, lexeme);
    }

    private static String joined(Set<String> lexemes) {
        return BETWEEN + String.join(String.valueOf(BETWEEN), lexemes) + BETWEEN;
    }

    private static boolean holds(String joined, String lexeme) {
        return joined.contains(BETWEEN + lexeme + BETWEEN);
    }
}
