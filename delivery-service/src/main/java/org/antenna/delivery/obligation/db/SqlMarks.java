package org.antenna.delivery.obligation.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import org.antenna.delivery.obligation.Marks;
import org.antenna.delivery.replica.ReportKey;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class SqlMarks implements Marks {
    private final Jdbi jdbi;

    @Inject
    SqlMarks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void set(Collection<ReportKey> reports) {
        if (reports.isEmpty()) {
            return;
        }
        jdbi.useHandle(db -> ReportKeys.bind(
                        db.createUpdate("insert into tally_mark (report_id, report_version)"
                                + " select distinct id, version from unnest(:ids, :versions) as k(id, version)"),
                        reports)
                .execute());
    }
}
