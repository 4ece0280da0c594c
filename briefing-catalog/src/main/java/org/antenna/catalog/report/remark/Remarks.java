package org.antenna.catalog.report.remark;

import java.util.List;
import java.util.UUID;

/** The remarks on all reports. */
public interface Remarks {
    void add(UUID report, Remark remark);

    /** Oldest first. */
    List<Remark> of(UUID report);
}
