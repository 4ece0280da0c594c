package org.antenna.catalog.report;

import java.util.Map;
import java.util.Set;
import org.antenna.contracts.Audience;

/** The codes that a report may name, as they were when it was checked. */
public record KnownCodes(Set<String> missions, Set<String> topics, Map<String, Line> series) {
    /** What matters here of a series. */
    public record Line(Audience defaultAudience, boolean retired) {}
}
