package org.antenna.catalog.report;

import java.util.List;
import java.util.Optional;

/** A version that nobody but its editors may know of yet. */
public sealed interface Coming extends Report permits Draft, InReview, Embargoed {
    /** What is written of it. */
    Draft draft();

    /** What ends when it goes back to its authors; empty for a draft. */
    Optional<Voided> voided();

    @Override
    default int version() {
        return draft().version();
    }

    @Override
    default Kind kind() {
        return draft().kind();
    }

    @Override
    default String author() {
        return draft().author();
    }

    @Override
    default Content content() {
        return draft().content();
    }

    /** Everybody who wrote on it, by {@code sub}. */
    default List<String> authors() {
        return draft().authors();
    }

    /** What no longer holds because the text did not stay what it was. */
    enum Voided {
        SUBMISSION,
        APPROVAL
    }
}
