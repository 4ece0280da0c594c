package org.antenna.delivery.tally;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.antenna.contracts.ReportTallied;
import org.antenna.delivery.replica.ReportKey;

/** Obligations of whole report versions, counted. All in the caller's transaction. */
public interface Tallies {
    /** False when another transaction counts; else nobody else does until this one ends. */
    boolean begin();

    /**
     * Takes all marks away that are committed, of the report versions that were marked first.
     *
     * @param atMost report versions
     * @param obligations of all of them at most, but for one version that alone has more
     */
    Set<ReportKey> takeMarked(int atMost, int obligations);

    /**
     * What is committed when it is called, each with the next version of its tally. One without obligations has a tally too.
     *
     * @param now UTC
     */
    List<ReportTallied> count(Collection<ReportKey> reports, Instant now);
}
