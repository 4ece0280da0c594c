package org.antenna.catalog.archive;

import java.util.List;
import java.util.UUID;
import org.antenna.catalog.reader.Reader;

/** Lists of reports. Each in the order of {@link ReportQuery.State}. */
public interface Archive {
    /**
     * What the reader may see of the query among those of its state that come first: of released ones only so many are
     * looked at, whoever asks, of others all. So fewer than the limit may mean that there are more.
     */
    List<ReportSummary> first(Reader reader, ReportQuery query, int limit);

    /**
     * What the reader may see of the query among these reports and those that wait to be filed.
     *
     * @param query of released ones
     */
    List<ReportSummary> among(List<UUID> filed, Reader reader, ReportQuery query, int limit);

    /** The versions of one report, newest first: all for editors, else those that the audience of each allows. */
    List<VersionSummary> versions(Reader reader, UUID id);
}
