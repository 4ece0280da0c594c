package org.antenna.catalog.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antenna.contracts.Audience;
import org.jspecify.annotations.Nullable;

/**
 * The codes that a report may name, as they were when it was checked.
 *
 * @param missions code to whether it is closed
 * @param topics code to the codes that took its place; empty for one in use
 */
public record KnownCodes(Map<String, Boolean> missions, Map<String, List<String>> topics, Map<String, Line> series) {
    /**
     * What matters here of a series.
     *
     * @param successor code of the one that continues a retired one
     */
    public record Line(
            Audience defaultAudience,
            boolean retired,
            @Nullable String successor) {
        Line inUse() {
            return new Line(defaultAudience, false, successor);
        }
    }

    /** As if what the content names were all in use: a correction stays where the report was. Null: as they are. */
    public KnownCodes keeping(@Nullable Content content) {
        if (content == null) {
            return this;
        }
        Map<String, List<String>> keptTopics = new HashMap<>(topics);
        content.topics().forEach(code -> keptTopics.put(code, List.of()));
        Map<String, Line> keptSeries = new HashMap<>(series);
        if (content.series() != null) {
            keptSeries.computeIfPresent(content.series(), (code, line) -> line.inUse());
        }
        return new KnownCodes(missions, keptTopics, keptSeries);
    }

    /** What a topic stands for: itself, the one that it was merged into, the parts that it was split into; empty: unknown. */
    public Set<String> inUse(String topic) {
        Set<String> found = new LinkedHashSet<>();
        follow(topic, found, new HashSet<>());
        return found;
    }

    public boolean retired(@Nullable String line) {
        Line known = line == null ? null : series.get(line);
        return known != null && known.retired();
    }

    /** Where the subscribers of a series are, or will be when all were carried over: at the end of the chain of its successors, or in itself. */
    public @Nullable String continued(@Nullable String line) {
        Set<String> passed = new HashSet<>();
        @Nullable String at = line;
        while (at != null && passed.add(at)) {
            Line known = series.get(at);
            if (known == null || known.successor() == null) {
                return at;
            }
            at = known.successor();
        }
        return line;
    }

    private void follow(String topic, Set<String> found, Set<String> seen) {
        List<String> replacedBy = topics.get(topic);
        if (replacedBy == null || !seen.add(topic)) {
            return;
        }
        if (replacedBy.isEmpty()) {
            found.add(topic);
        }
        replacedBy.forEach(next -> follow(next, found, seen));
    }
}
