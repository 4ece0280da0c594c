package org.antenna.benchmarks.matching;

import java.util.List;
import org.antenna.benchmarks.workload.Workload;
import org.antenna.contracts.ReportReleased;

/** Reports that are matched in turn: {@code real}, or the bytes of a generated one. */
record Pool(String name) {
    static final Pool USUAL = new Pool(Integer.toString(Workload.USUAL_BYTES));
    static final Pool REAL = new Pool("real");

    /** As many characters altogether, whatever the length: short reports need many, long ones are few. */
    private static final int BYTES = 4_000_000;

    private static final int MOST = 1_000;

    List<ReportReleased> reports(Workload workload) {
        if (equals(REAL)) {
            return workload.realReports();
        }
        int bytes = Integer.parseInt(name);
        return workload.reports(Math.min(MOST, BYTES / bytes), bytes);
    }
}
