package org.antenna.delivery.obligation;

import java.util.Collection;
import org.antenna.delivery.replica.ReportKey;

/** Report versions whose obligations changed since they were counted last. Whoever makes, paces or ends one sets a mark. */
public interface Marks {
    /** Joins the caller's transaction: they are counted anew soon after it is committed. Waits for nobody. */
    void set(Collection<ReportKey> reports);
}
