package org.antenna.delivery.replica;

/** What a stored event was to the replica. */
public enum Arrival {
    /** Its key was not known before. */
    FIRST,
    /** Newer than what was known. */
    NEWER,
    /** Known already, or older: nothing was stored. */
    OLD
}
