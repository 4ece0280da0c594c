package org.antenna.catalog.intake;

import java.util.ArrayList;
import java.util.List;

/** Gathers what comes one by one into transactions of a size that a database likes. Not shared between threads. */
public final class Batches {
    private static final int MOST = 500;
    private static final long CHARACTERS = 4_000_000;

    private final ImportReports reports;
    private final ImportOptions options;
    private final Verdicts verdicts;
    private final List<Candidate> batch = new ArrayList<>();
    private long characters;

    public Batches(ImportReports reports, ImportOptions options, Verdicts verdicts) {
        this.reports = reports;
        this.options = options;
        this.verdicts = verdicts;
    }

    /** @param size characters that it keeps in memory */
    public void add(Candidate candidate, long size) {
        batch.add(candidate);
        characters += size;
        if (batch.size() >= MOST || characters >= CHARACTERS) {
            flush();
        }
    }

    /** To be called at the end. */
    public void flush() {
        if (!batch.isEmpty()) {
            reports.take(batch, options, verdicts);
            batch.clear();
            characters = 0;
        }
    }
}
