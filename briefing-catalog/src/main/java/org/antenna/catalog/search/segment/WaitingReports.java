package org.antenna.catalog.search.segment;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** Reports that are not filed yet: each is looked at. */
public final class WaitingReports implements Postings {
    private final List<WaitingReport> reports;
    private final SegmentColumns columns;

    /** @param reports {@link SegmentColumns#NEWEST_FIRST} */
    public WaitingReports(List<WaitingReport> reports) {
        this.reports = List.copyOf(reports);
        this.columns =
                SegmentColumns.of(reports.stream().map(WaitingReport::facts).toList());
    }

    public int size() {
        return reports.size();
    }

    public Section section() {
        BitSet living = new BitSet();
        living.set(0, reports.size());
        return new Section(columns, living, this);
    }

    @Override
    public BitSet having(String token) {
        return those(report -> report.has(token));
    }

    @Override
    public BitSet titled(String lexeme) {
        return those(report -> report.titled(lexeme));
    }

    @Override
    public BitSet summarised(String lexeme) {
        return those(report -> report.summarised(lexeme));
    }

    private BitSet those(Predicate<WaitingReport> wanted) {
        BitSet those = new BitSet();
        for (int at = 0; at < reports.size(); at++) {
            if (wanted.test(reports.get(at))) {
                those.set(at);
            }
        }
        return those;
    }
}
