package org.antenna.catalog.search.db;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.antenna.catalog.search.segment.Facts;
import org.antenna.catalog.search.segment.WaitingReport;
import org.antenna.catalog.search.segment.Words;
import org.antenna.contracts.Rendition;
import org.jdbi.v3.core.Handle;

/** Lexemes of versions that wait to be filed: made once, kept for the searches that come before. Some 10 KB each. */
final class KnownWords {
    private static final int MOST = 4_096;
    private static final int AT_ONCE = 100;

    private record Version(UUID id, int version) {}

    private final Map<Version, WaitingReport> known = new LinkedHashMap<>();

    /** In the order of the facts. */
    List<WaitingReport> read(Handle db, List<Facts> waiting) {
        Map<Version, WaitingReport> found = known(waiting);
        List<Facts> missing =
                waiting.stream().filter(one -> !found.containsKey(version(one))).toList();
        for (int from = 0; from < missing.size(); from += AT_ONCE) {
            List<Facts> some = missing.subList(from, Math.min(missing.size(), from + AT_ONCE));
            Map<UUID, List<Rendition>> texts = TextRows.read(db, some);
            some.forEach(one ->
                    found.put(version(one), new WaitingReport(Words.of(texts.getOrDefault(one.id(), List.of())))));
        }
        keep(found);
        return waiting.stream().map(one -> found.get(version(one))).toList();
    }

    private Map<Version, WaitingReport> known(List<Facts> waiting) {
        Map<Version, WaitingReport> found = new HashMap<>();
        synchronized (known) {
            for (Facts one : waiting) {
                WaitingReport words = known.get(version(one));
                if (words != null) {
                    found.put(version(one), words);
                }
            }
        }
        return found;
    }

    /** What does not wait any more goes. */
    private void keep(Map<Version, WaitingReport> found) {
        synchronized (known) {
            known.keySet().retainAll(found.keySet());
            found.entrySet().stream().limit(MOST).forEach(entry -> known.put(entry.getKey(), entry.getValue()));
        }
    }

    private static Version version(Facts one) {
        return new Version(one.id(), one.version());
    }
}
