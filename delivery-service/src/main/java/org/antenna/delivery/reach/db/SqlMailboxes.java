package org.antenna.delivery.reach.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.OrganisationClass;
import org.antenna.delivery.entitlement.db.OrganisationColumns;
import org.antenna.delivery.reach.Mailboxes;
import org.antenna.delivery.reach.Reach;
import org.antenna.delivery.reach.Readers;
import org.antenna.delivery.replica.Organisation;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlMailboxes implements Mailboxes {
    private static final String KINDS = """
            select min(code), class, min(name_zh), min(name_en), region, false from organisation
            where not closed and code <> all(:named) group by class, region
            union all
            select code, class, name_zh, name_en, region, false from organisation where not closed and code = any(:named)
            """;

    private final Jdbi jdbi;

    @Inject
    SqlMailboxes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Organisation> ofEachKind(Collection<String> named) {
        return jdbi.withHandle(db -> db.createQuery(KINDS)
                .bindArray("named", String.class, named)
                .map((row, at) -> Objects.requireNonNull(OrganisationColumns.read(row, 1)))
                .list());
    }

    @Override
    @Transactional
    public Count count(Fitting fitting, Readers readers, @Nullable String after, int limit) {
        return jdbi.withHandle(db -> {
            ReachSql.PLANNING.forEach(db::execute);
            return read(bind(db.createQuery(ReachSql.COUNT), fitting, readers)
                    .bind("after", after)
                    .bind("limit", limit));
        });
    }

    private static Query bind(Query query, Fitting fitting, Readers readers) {
        return query.bindArray("codes", String.class, readers.codes())
                .bindArray(
                        "kinds",
                        String.class,
                        readers.kinds().stream().map(SqlMailboxes::kind).toList())
                .bind("series", fitting.series())
                .bindArray("rules", UUID.class, fitting.rules())
                .bind("now", fitting.now());
    }

    private static String kind(Readers.Kind kind) {
        return kind.organisationClass() + " " + (kind.region() == null ? "" : kind.region());
    }

    private static Count read(Query query) {
        List<Long> totals = new ArrayList<>();
        List<Reach.Reached> listed = new ArrayList<>();
        query.map((row, at) -> {
                    if (totals.isEmpty()) {
                        totals.addAll(List.of(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)));
                    }
                    return row.getString(5) != null && listed.add(reached(row));
                })
                .forEach(added -> {});
        return new Count(totals.getFirst(), totals.subList(1, totals.size()), listed);
    }

    private static Reach.Reached reached(ResultSet row) throws SQLException {
        Map<Frequency, Long> byFrequency = new EnumMap<>(Frequency.class);
        long mailboxes = 0;
        for (Frequency frequency : Frequency.values()) {
            long count = row.getLong(9 + frequency.ordinal());
            byFrequency.put(frequency, count);
            mailboxes += count;
        }
        return new Reach.Reached(
                row.getString(5),
                new LocalizedText(row.getString(6), row.getString(7)),
                OrganisationClass.valueOf(row.getString(8)),
                mailboxes,
                byFrequency,
                row.getLong(12),
                row.getLong(13));
    }
}
