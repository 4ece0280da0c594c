package org.antenna.catalog.report.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.antenna.catalog.db.Columns;
import org.antenna.catalog.report.embargo.Embargoes;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rows of {@code report_version} with {@code not_before}. */
@ApplicationScoped
public class SqlEmbargoes implements Embargoes {
    private static final String DUE = """
            select report_id, not_before from report_version
            where state = 'EMBARGOED' and not_before <= :now and (not_before, report_id) > (:after, :afterId)
            order by not_before, report_id limit :limit
            """;
    private static final Due BEGINNING = new Due(new UUID(0, 0), Instant.EPOCH);

    private final Jdbi jdbi;

    @Inject
    public SqlEmbargoes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Due> due(Instant now, @Nullable Due after, int limit) {
        Due from = after == null ? BEGINNING : after;
        return jdbi.withHandle(db -> db.createQuery(DUE)
                .bind("now", now)
                .bind("after", from.notBefore())
                .bind("afterId", from.report())
                .bind("limit", limit)
                .map((row, at) -> new Due(row.getObject("report_id", UUID.class), Columns.instant(row, "not_before")))
                .list());
    }

    @Override
    public boolean take(UUID report) {
        return jdbi.withHandle(db -> db.select("select 1 from report where id = ? for update skip locked", report)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }
}
