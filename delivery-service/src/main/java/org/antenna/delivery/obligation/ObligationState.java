package org.antenna.delivery.obligation;

/** Where an obligation is; the diagram is in the description of the package. */
public enum ObligationState {
    /** For its time: the next try, or for an item the run of its digest. */
    WAITING,
    /** Leased by an instance that hands it to the relay. */
    SENDING,
    /** Inside a digest, and ends as the digest does. */
    CARRIED,
    /** The relay took it over. Not: delivered. */
    ACCEPTED,
    /** The relay refused it for good, or the tries came to their end. */
    REJECTED,
    /** Its addressee was not, or no longer, to get it. */
    SUPPRESSED,
    /** The report was withdrawn or superseded before it was sent. */
    WITHDRAWN;

    public boolean ended() {
        return ordinal() >= ACCEPTED.ordinal();
    }
}
