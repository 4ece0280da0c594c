package org.antenna.benchmarks.workload;

import java.util.List;

/** How the wishes of a population are made up. */
public enum Mix {
    /** Offices that want much: whole areas, groups of countries, everyday words. About 6,400 of 1,000,000 fit a report. */
    BROAD(12, List.of(70, 310, 270, 120, 110, 120)),

    /** Offices that know what they want. About 550 of 1,000,000 fit a report. */
    SELECTIVE(2, List.of(1, 200, 190, 220, 160, 229));

    /** In the order of the weights. */
    enum Kind {
        SERIES,
        FACETS,
        FACET_AND_WORDS,
        WORDS,
        OR_GROUPS,
        NOT
    }

    private final int repeated;
    private final List<Integer> perMille;

    Mix(int repeated, List<Integer> perMille) {
        this.repeated = repeated;
        this.perMille = perMille;
    }

    /** Of a hundred wishes so many say the same as another, besides those for a series. */
    int repeated() {
        return repeated;
    }

    /** @param number 0 to 999 */
    Kind kind(int number) {
        int upTo = 0;
        for (Kind kind : Kind.values()) {
            upTo += perMille.get(kind.ordinal());
            if (number < upTo) {
                return kind;
            }
        }
        throw new IllegalArgumentException("weights end before " + number);
    }
}
