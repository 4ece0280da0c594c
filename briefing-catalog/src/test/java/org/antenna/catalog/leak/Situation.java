package org.antenna.catalog.leak;

/** Why somebody may not know of a report, or of what one version of it says. */
enum Situation {
    DRAFT,
    IN_REVIEW,
    EMBARGOED,
    WITHDRAWN,
    WITHDRAWN_FOR_GUANGDONG,
    /** Anybody in the system could read it, and yet it was not for the public. */
    WITHDRAWN_GREEN,
    SUPERSEDED,
    NEXT_VERSION,
    NEXT_VERSION_UNDER_EMBARGO,
    FOR_GUANGDONG,
    NARROWED_TO_GUANGDONG,
    /** For everyone in the system, and yet not for the public. */
    GREEN_FOR_ALL,
    OPEN;

    private static final String ALL = "{\"classes\": [\"REGION\", \"ENTERPRISE\", \"MISSION\", \"MINISTRY\"]}";
    private static final String HEBEI_AND_GUANGDONG =
            "{\"classes\": [\"REGION\"], \"regions\": [\"CN-HE\", \"CN-GD\"]}";
    static final String GUANGDONG = "{\"classes\": [\"REGION\"], \"regions\": [\"CN-GD\"]}";

    /** Of the version that is hidden. */
    String audience() {
        return switch (this) {
            case FOR_GUANGDONG, WITHDRAWN_FOR_GUANGDONG -> GUANGDONG;
            case NARROWED_TO_GUANGDONG -> HEBEI_AND_GUANGDONG;
            default -> ALL;
        };
    }

    /** Of the version that is hidden. */
    String handling() {
        return this == WITHDRAWN_GREEN || this == GREEN_FOR_ALL ? "GREEN" : "CLEAR";
    }

    /** Another version than the hidden one counts: who reads it knows of the report. */
    boolean hidesOneVersion() {
        return this == SUPERSEDED || this == NEXT_VERSION || this == NEXT_VERSION_UNDER_EMBARGO;
    }

    boolean known(Asker asker) {
        return hidesOneVersion() && asker.readsOtherVersion();
    }

    /** Who could read it before is told that it was withdrawn. */
    boolean goneFor(Asker asker) {
        return (this == WITHDRAWN || this == WITHDRAWN_GREEN) && asker.inAudienceOfAll()
                || this == WITHDRAWN_FOR_GUANGDONG && asker == Asker.GUANGDONG;
    }

    boolean shownTo(Asker asker) {
        return (this == OPEN || this == GREEN_FOR_ALL) && asker.inAudienceOfAll()
                || asker == Asker.GUANGDONG && (this == FOR_GUANGDONG || this == NARROWED_TO_GUANGDONG);
    }

    /** In no event before it is released. */
    boolean untold() {
        return switch (this) {
            case DRAFT, IN_REVIEW, EMBARGOED, NEXT_VERSION, NEXT_VERSION_UNDER_EMBARGO -> true;
            default -> false;
        };
    }
}
