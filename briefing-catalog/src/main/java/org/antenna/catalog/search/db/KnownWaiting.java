package org.antenna.catalog.search.db;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import org.antenna.catalog.search.segment.Facts;
import org.antenna.catalog.search.segment.SegmentColumns;
import org.antenna.catalog.search.segment.WaitingReport;
import org.antenna.catalog.search.segment.WaitingReports;
import org.antenna.catalog.search.segment.Words;
import org.antenna.contracts.Rendition;

/**
 * Reports that wait to be filed. What a search makes of one, some 10 KB, is kept as long as the report waits; one search
 * makes it while others that need it wait.
 */
final class KnownWaiting {
    /** Characters in all, of two bytes each: an eighth of the heap. Of the longest reports that is a few dozen. */
    private static final long MOST_CHARACTERS = Runtime.getRuntime().maxMemory() / 16;

    private static final int AT_ONCE = 25;

    /** Where reports come from. */
    interface Source {
        /** By entry; all of these wait. */
        Map<WaitingEntry, Facts> facts(List<WaitingEntry> entries);

        /** Gives the texts of one version after the other. */
        void texts(List<Facts> versions, BiConsumer<Facts, List<Rendition>> taker);
    }

    private record Entry(WaitingEntry id, Facts facts) {}

    /** @param entries what was asked for; not of all there need be room */
    private record Kept(List<WaitingEntry> entries, Map<WaitingEntry, WaitingReport> byEntry, WaitingReports reports) {}

    private final long most;
    private final Lock making = new ReentrantLock();
    private volatile Kept kept = new Kept(List.of(), Map.of(), new WaitingReports(List.of()));

    KnownWaiting() {
        this(MOST_CHARACTERS);
    }

    /** @param most characters that are kept, about */
    KnownWaiting(long most) {
        this.most = most;
    }

    /** Of these entries, all of which wait, the newest: as many as there is room for, at least one. */
    WaitingReports read(List<WaitingEntry> entries, Source source) {
        Kept now = kept;
        if (now.entries().equals(entries)) {
            return now.reports();
        }
        making.lock();
        try {
            now = kept;
            if (!now.entries().equals(entries)) {
                now = make(now.byEntry(), entries, source);
                kept = now;
            }
            return now.reports();
        } finally {
            making.unlock();
        }
    }

    private Kept make(Map<WaitingEntry, WaitingReport> known, List<WaitingEntry> entries, Source source) {
        List<Entry> newest = newest(known, entries, source);
        Map<WaitingEntry, WaitingReport> byEntry = new HashMap<>();
        List<WaitingReport> reports = new ArrayList<>();
        long characters = 0;
        for (int from = 0; from < newest.size() && characters < most; from += AT_ONCE) {
            List<Entry> some = newest.subList(from, Math.min(newest.size(), from + AT_ONCE));
            Map<UUID, WaitingReport> made = made(known, some, source);
            for (int at = 0; at < some.size() && characters < most; at++) {
                Entry entry = some.get(at);
                WaitingReport before = known.get(entry.id());
                WaitingReport report = before == null
                        ? Objects.requireNonNull(made.get(entry.facts().id()))
                        : before;
                byEntry.put(entry.id(), report);
                reports.add(report);
                characters += report.characters();
            }
        }
        return new Kept(List.copyOf(entries), byEntry, new WaitingReports(reports));
    }

    private static List<Entry> newest(
            Map<WaitingEntry, WaitingReport> known, List<WaitingEntry> entries, Source source) {
        List<WaitingEntry> missing =
                entries.stream().filter(entry -> !known.containsKey(entry)).toList();
        Map<WaitingEntry, Facts> facts = new HashMap<>(missing.isEmpty() ? Map.of() : source.facts(missing));
        known.forEach((entry, report) -> facts.put(entry, report.facts()));
        return entries.stream()
                .map(entry -> new Entry(entry, Objects.requireNonNull(facts.get(entry))))
                .sorted(Comparator.comparing(Entry::facts, SegmentColumns.NEWEST_FIRST))
                .toList();
    }

    private static Map<UUID, WaitingReport> made(
            Map<WaitingEntry, WaitingReport> known, List<Entry> some, Source source) {
        Map<UUID, WaitingReport> made = new HashMap<>();
        source.texts(
                some.stream()
                        .filter(entry -> !known.containsKey(entry.id()))
                        .map(Entry::facts)
                        .toList(),
                (facts, renditions) -> made.put(facts.id(), new WaitingReport(facts, Words.of(renditions))));
        return made;
    }
}
