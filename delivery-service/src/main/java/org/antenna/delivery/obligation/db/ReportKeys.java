package org.antenna.delivery.obligation.db;

import java.util.Collection;
import java.util.UUID;
import org.antenna.delivery.replica.ReportKey;
import org.jdbi.v3.core.statement.SqlStatement;

/** Report versions in a statement, as the two arrays {@code :ids} and {@code :versions}. */
public final class ReportKeys {
    private ReportKeys() {}

    public static <S extends SqlStatement<S>> S bind(S statement, Collection<ReportKey> reports) {
        return statement
                .bindArray(
                        "ids", UUID.class, reports.stream().map(ReportKey::id).toList())
                .bindArray(
                        "versions",
                        Integer.class,
                        reports.stream().map(ReportKey::version).toList());
    }
}
