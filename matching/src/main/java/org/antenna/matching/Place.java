package org.antenna.matching;

/**
 * Where a word of a rule stands in a report.
 *
 * @param word as the rule spells it
 * @param language of the rendition
 * @param start in UTF-16 positions of that field, inclusive
 * @param end exclusive
 */
public record Place(String word, String language, Field field, int start, int end) {
    /** The part of a rendition. */
    public enum Field {
        TITLE,
        SUMMARY,
        BODY
    }
}
