package org.antenna.catalog.archive;

import java.util.List;
import java.util.UUID;
import org.antenna.catalog.reader.Reader;

/** Lists of reports. */
public interface Archive {
    /** What the reader may see of the query, in the order of {@link ReportQuery.State}. */
    List<ReportSummary> list(Reader reader, ReportQuery query, int limit);

    /** The versions of one report, newest first: all for editors, else those that the audience of each allows. */
    List<VersionSummary> versions(Reader reader, UUID id);
}
