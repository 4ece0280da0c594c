package org.antenna.catalog.fate;

import java.util.Map;
import java.util.UUID;
import org.antenna.contracts.ReportTallied;

/** The newest tally of each report version. */
public interface Tallies {
    /** Keeps it unless a newer one is known. The report may not be known here. */
    void keep(ReportTallied tally);

    /** By version of the report; versions of which nothing was told yet are absent. */
    Map<Integer, ReportTallied> of(UUID report);
}
