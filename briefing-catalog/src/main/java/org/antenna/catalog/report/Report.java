package org.antenna.catalog.report;

/** One version of a report; each state offers only what may be done in it. */
public sealed interface Report permits Coming, Released, Withdrawn {
    /** 1 for the first, then one more each. */
    int version();

    Kind kind();

    /** {@code sub} of the last person who wrote on it. */
    String author();

    Content content();

    /** Why there is this version. */
    enum Kind {
        FIRST,
        /** Nobody is told; who may read, the label and the series stay as they are. */
        MINOR,
        CORRECTION,
        UPDATE
    }
}
