package org.antenna.matching;

/** One thing that a report has or has not: a value of a facet, or a word or phrase in its text. */
public record Condition(Facet facet, String value) {
    /** What kind of thing; the value of a TERM is in the canonical form of the text, of a STEMMED_TERM in its stems. */
    public enum Facet {
        SERIES,
        TOPIC,
        COUNTRY,
        COUNTRY_GROUP,
        MISSION,
        LANGUAGE,
        TERM,
        STEMMED_TERM
    }
}
