package org.antenna.catalog.lines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts while an import runs. Not shared between threads. */
public final class ImportTally {
    /** Beyond these a file is not a file of ours, and the list no help. */
    public static final int MOST_LISTED = 10_000;

    private final List<RefusedLine> refused = new ArrayList<>();
    private final List<ChangedLine> changed = new ArrayList<>();
    private long imported;
    private long forNobody;
    private long unchanged;
    private long changedAlso;
    private long refusedAlso;

    public void imported() {
        imported++;
    }

    /** One of the imported. */
    public void forNobody() {
        forNobody++;
    }

    public void unchanged() {
        unchanged++;
    }

    public void changed(ChangedLine line) {
        if (changed.size() < MOST_LISTED) {
            changed.add(line);
        } else {
            changedAlso++;
        }
    }

    public void refused(RefusedLine line) {
        if (refused.size() < MOST_LISTED) {
            refused.add(line);
        } else {
            refusedAlso++;
        }
    }

    public ImportOutcome outcome() {
        refused.sort(Comparator.comparingLong(RefusedLine::line)
                .thenComparing(RefusedLine::entry, Comparator.nullsFirst(Comparator.naturalOrder())));
        changed.sort(Comparator.comparingLong(ChangedLine::line)
                .thenComparing(ChangedLine::entry, Comparator.nullsFirst(Comparator.naturalOrder())));
        return new ImportOutcome(
                imported, forNobody, unchanged, List.copyOf(changed), changedAlso, List.copyOf(refused), refusedAlso);
    }
}
