package org.antenna.catalog.report.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.antenna.catalog.report.Content;
import org.antenna.catalog.report.Report;
import org.antenna.kit.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** A minor version tells nobody, so it may not move the report to other readers. */
public final class MinorVersion {
    private MinorVersion() {}

    /** @param before of the version released before */
    public static Stream<FieldError> faults(Report.Kind kind, @Nullable Content before, Content after) {
        if (kind != Report.Kind.MINOR || before == null) {
            return Stream.empty();
        }
        List<FieldError> faults = new ArrayList<>();
        if (!before.audience().equals(after.audience())) {
            faults.add(fault("audience", "who may read it"));
        }
        if (before.handling() != after.handling()) {
            faults.add(fault("handling", "its label"));
        }
        if (!Objects.equals(before.series(), after.series())) {
            faults.add(fault("series", "its series"));
        }
        return faults.stream();
    }

    private static FieldError fault(String field, String what) {
        String detail = "A minor version does not change " + what + ": start a correction or an update.";
        return new FieldError(field, "minor-changes-" + field, detail);
    }
}
