package org.antenna.catalog.search.db;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import org.antenna.catalog.search.segment.Facts;
import org.antenna.catalog.search.segment.WaitingReport;
import org.antenna.catalog.search.segment.Words;
import org.antenna.contracts.Rendition;

/**
 * Lexemes of versions that wait to be filed: made once, by one search while others that need them wait, and kept for the
 * searches that come before they are filed. Some 10 KB each.
 */
final class KnownWords {
    /** In all; of the longest reports that is a few dozen. */
    private static final long MOST_CHARACTERS = 64_000_000;

    private static final int AT_ONCE = 25;

    private record Version(UUID id, int version) {}

    private final long most;
    private final Map<Version, WaitingReport> known = new HashMap<>();
    private final Lock making = new ReentrantLock();

    KnownWords() {
        this(MOST_CHARACTERS);
    }

    /** @param most characters that are kept, about */
    KnownWords(long most) {
        this.most = most;
    }

    /** Where texts come from. */
    interface Texts {
        /** Gives those of one version after the other. */
        void each(List<Facts> versions, BiConsumer<Facts, List<Rendition>> taker);
    }

    /** In the order of the facts: of the first of them, as many as there is room for; at least one. */
    List<WaitingReport> read(List<Facts> waiting, Texts texts) {
        Map<Version, WaitingReport> found = known(waiting);
        if (found.size() < waiting.size()) {
            making.lock();
            try {
                found = known(waiting);
                make(found, waiting, texts);
                keep(found);
            } finally {
                making.unlock();
            }
        } else if (waiting.isEmpty()) {
            keep(Map.of());
        }
        return first(found, waiting);
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

    /** Until the first of them fill the room. */
    private void make(Map<Version, WaitingReport> found, List<Facts> waiting, Texts texts) {
        long characters = 0;
        for (int from = 0; from < waiting.size() && characters < most; from += AT_ONCE) {
            List<Facts> some = waiting.subList(from, Math.min(waiting.size(), from + AT_ONCE));
            texts.each(
                    some.stream()
                            .filter(one -> !found.containsKey(version(one)))
                            .toList(),
                    (one, renditions) -> found.put(version(one), new WaitingReport(Words.of(renditions))));
            for (Facts one : some) {
                WaitingReport words = found.get(version(one));
                characters += words == null ? 0 : words.characters();
            }
        }
    }

    private List<WaitingReport> first(Map<Version, WaitingReport> found, List<Facts> waiting) {
        List<WaitingReport> first = new ArrayList<>();
        long characters = 0;
        for (Facts one : waiting) {
            WaitingReport words = found.get(version(one));
            if (words == null || characters >= most) {
                break;
            }
            characters += words.characters();
            first.add(words);
        }
        return first;
    }

    /** What does not wait any more goes, and what is behind those for which there is room. */
    private void keep(Map<Version, WaitingReport> found) {
        synchronized (known) {
            known.clear();
            known.putAll(found);
        }
    }

    private static Version version(Facts one) {
        return new Version(one.id(), one.version());
    }
}
