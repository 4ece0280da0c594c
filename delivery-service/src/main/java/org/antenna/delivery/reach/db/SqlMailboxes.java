package org.antenna.delivery.reach.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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
import org.antenna.delivery.replica.Organisation;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlMailboxes implements Mailboxes {
    /** What obligations are made from, without a report: paces are 0 to 2 in the order of {@link Frequency}. */
    private static final String COUNT = """
            with reader as materialized (select code from unnest(:readers) as r(code)),
            named as materialized (
                select r.organisation, r.id as recipient, s.id as subscription, s.series is not null as of_series,
                    case b.frequency when 'IMMEDIATE' then 0 when 'DAILY' then 1 else 2 end as pace
                from unnest(:fitting) as f(id)
                join subscription s on s.id = f.id and s.ended_at is null and s.activated_at <= :now
                join subscriber b on b.subscription_id = s.id
                join recipient r on r.id = b.recipient_id and r.active
                join reader o on o.code = r.organisation
                join reader w on w.code = s.organisation
                where not exists (select 1 from departure d where d.recipient_id = r.id and d.subscription_id = s.id)),
            mailbox as (select organisation, min(pace) as pace from named group by organisation, recipient),
            reached as materialized (
                select organisation, count(*) filter (where pace = 0) as immediate, count(*) filter (where pace = 1) as daily,
                    count(*) filter (where pace = 2) as weekly
                from mailbox group by organisation),
            total as (
                select count(*) as organisations, coalesce(sum(immediate), 0) as immediate, coalesce(sum(daily), 0) as daily,
                    coalesce(sum(weekly), 0) as weekly
                from reached),
            page as (
                select * from reached where cast(:after as text) is null or organisation > :after
                order by organisation limit :limit)
            select t.organisations, t.immediate, t.daily, t.weekly, p.organisation, o.name_zh, o.name_en, o.class,
                p.immediate, p.daily, p.weekly, (
                    select count(distinct n.subscription) from named n
                    where n.organisation = p.organisation and n.of_series), (
                    select count(distinct n.subscription) from named n
                    where n.organisation = p.organisation and not n.of_series)
            from total t left join page p on true left join organisation o on o.code = p.organisation
            order by p.organisation
            """;

    /** A plan for a handful of ids takes seconds for very many, and compiling it would take longer than running it. */
    private static final List<String> PLANNING = List.of(
            "set local plan_cache_mode = force_custom_plan", "set local jit = off", "set local work_mem = '64MB'");

    private final Jdbi jdbi;

    @Inject
    SqlMailboxes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Organisation> openOrganisations() {
        return jdbi.withHandle(
                db -> db.createQuery("select " + OrganisationColumns.of("o") + "from organisation o where not o.closed")
                        .map((row, at) -> Objects.requireNonNull(OrganisationColumns.read(row, 1)))
                        .list());
    }

    @Override
    @Transactional
    public Count count(
            Collection<UUID> fitting, Collection<String> readers, Instant now, @Nullable String after, int limit) {
        return jdbi.withHandle(db -> {
            PLANNING.forEach(db::execute);
            return read(db, fitting, readers, now, after, limit);
        });
    }

    private static Count read(
            Handle db,
            Collection<UUID> fitting,
            Collection<String> readers,
            Instant now,
            @Nullable String after,
            int limit) {
        List<Long> totals = new ArrayList<>();
        List<Reach.Reached> listed = new ArrayList<>();
        db.createQuery(COUNT)
                .bindArray("readers", String.class, readers)
                .bindArray("fitting", UUID.class, fitting)
                .bind("now", now)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, at) -> {
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
