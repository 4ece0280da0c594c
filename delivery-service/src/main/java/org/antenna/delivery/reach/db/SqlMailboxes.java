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

    /** What obligations are made from, without a report. Paces are 0 to 2 in the order of {@link Frequency}. */
    private static final String COUNT = """
            with reader as materialized (
                select o.code from organisation o where not o.closed
                and (o.code = any(:codes) or o.class || ' ' || coalesce(o.region, '') = any(:kinds))),
            fit as materialized (
                select s.id, true as of_series from subscription s join reader on reader.code = s.organisation
                where s.series = :series and s.ended_at is null and s.activated_at <= :now
                union all
                select s.id, false from unnest(:rules) as f(id)
                join subscription s on s.id = f.id and s.series is null and s.ended_at is null and s.activated_at <= :now
                join reader on reader.code = s.organisation),
            owed as (
                select b.recipient_id, min(case b.frequency when 'IMMEDIATE' then 0 when 'DAILY' then 1 else 2 end) as pace
                from fit join subscriber b on b.subscription_id = fit.id
                where not exists (
                    select 1 from departure d where d.recipient_id = b.recipient_id and d.subscription_id = b.subscription_id)
                group by b.recipient_id),
            reached as materialized (
                select r.organisation, count(*) filter (where o.pace = 0) as immediate,
                    count(*) filter (where o.pace = 1) as daily, count(*) filter (where o.pace = 2) as weekly
                from owed o join recipient r on r.id = o.recipient_id and r.active
                join reader on reader.code = r.organisation
                group by r.organisation),
            total as (
                select count(*) as organisations, coalesce(sum(immediate), 0) as immediate, coalesce(sum(daily), 0) as daily,
                    coalesce(sum(weekly), 0) as weekly
                from reached),
            page as materialized (
                select * from reached where cast(:after as text) is null or organisation > :after
                order by organisation limit :limit),
            why as (
                select w.organisation, count(*) filter (where w.of_series) as series,
                    count(*) filter (where not w.of_series) as rules
                from (
                    select distinct p.organisation, fit.id, fit.of_series from page p
                    join recipient r on r.organisation = p.organisation and r.active
                    join subscriber b on b.recipient_id = r.id
                    join fit on fit.id = b.subscription_id
                    where not exists (
                        select 1 from departure d where d.recipient_id = r.id and d.subscription_id = fit.id)) w
                group by w.organisation)
            select t.organisations, t.immediate, t.daily, t.weekly, p.organisation, o.name_zh, o.name_en, o.class,
                p.immediate, p.daily, p.weekly, w.series, w.rules
            from total t left join page p on true left join organisation o on o.code = p.organisation
            left join why w on w.organisation = p.organisation
            order by p.organisation
            """;

    /**
     * A plan for a handful of ids takes seconds for very many, and compiling it would take longer than running it. Subscribers
     * are merged along their index, which is in memory, rather than all hashed.
     */
    private static final List<String> PLANNING = List.of(
            "set local plan_cache_mode = force_custom_plan",
            "set local jit = off",
            "set local work_mem = '24MB'",
            "set local random_page_cost = 1.1");

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
            PLANNING.forEach(db::execute);
            return read(bind(db.createQuery(COUNT), fitting, readers)
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
