package org.antenna.catalog.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The reports that came from outside. */
public interface ImportedReports {
    /** Adds those whose key is not taken, by an earlier one of the same call either; answers their ids. */
    Set<UUID> add(List<ImportedReport> reports);

    /** Of those of the keys that are taken. */
    Map<ImportedReport.Key, ImportedReport.Known> known(Collection<ImportedReport.Key> keys);
}
