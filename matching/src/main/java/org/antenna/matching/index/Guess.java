package org.antenna.matching.index;

import org.antenna.matching.Condition.Facet;

/** How common a token is before any report was seen. Orders of magnitude will do; reports soon tell better. */
final class Guess {
    /** A guess counts as much as so many reports seen. */
    static final float WEIGHT = 8;

    private Guess() {}

    static float of(Facet facet) {
        return switch (facet) {
            case LANGUAGE -> 0.6f;
            case COUNTRY_GROUP -> 0.1f;
            case SERIES -> 0.05f;
            case TOPIC, TERM, STEMMED_TERM -> 0.02f;
            case COUNTRY -> 0.01f;
            case MISSION -> 0.005f;
        };
    }

    static float ofTerm(int pieces, boolean word) {
        return switch (pieces) {
            case 1 -> word ? 0.03f : 0.3f;
            case 2 -> word ? 0.005f : 0.03f;
            default -> 0.003f;
        };
    }
}
