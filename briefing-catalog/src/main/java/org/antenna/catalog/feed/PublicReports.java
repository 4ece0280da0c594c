package org.antenna.catalog.feed;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.antenna.contracts.Rendition;

/** The reports that anybody may read. */
public interface PublicReports {
    /** Of one series, last released first. */
    List<PublicReport> newest(String series, int most);

    /** Their texts by report, zh before en. */
    Map<UUID, List<Rendition>> texts(List<PublicReport> reports);
}
