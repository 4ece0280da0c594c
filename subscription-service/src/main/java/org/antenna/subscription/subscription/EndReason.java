package org.antenna.subscription.subscription;

/** Why a subscription ended. */
public enum EndReason {
    NO_LONGER_NEEDED(true),
    /** Another one took its place. */
    REPLACED(true),
    WRONG_RULE(true),
    OTHER(true),
    /** Its last recipient was closed, or no longer belongs to its organisation. */
    NO_RECIPIENTS(false),
    /** Its last recipient left by the link in a mail. */
    UNSUBSCRIBED(false);

    private final boolean byPerson;

    EndReason(boolean byPerson) {
        this.byPerson = byPerson;
    }

    /** Whether a person may give it; the others are found by the service. */
    public boolean byPerson() {
        return byPerson;
    }
}
