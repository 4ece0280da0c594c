package org.antenna.delivery.replica;

/**
 * Held until the caller's transaction ends. A report is taken under the shared side, everything that decides who gets it
 * (vocabulary, organisations, recipients, subscriptions) under the exclusive side. So of a report and a change one always
 * sees the other committed, and does the matching for both.
 */
public interface ReplicaLock {
    /** For a report. Waits while a change is under way; other reports go on. */
    void shared();

    /** For a change. Waits for all reports and changes under way. */
    void exclusive();
}
