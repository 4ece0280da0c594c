package org.antenna.delivery.reach.db;

import java.util.List;

/** What obligations are made from, without a report: along indexes alone, however wide its rows and however many there are. */
final class ReachSql {
    /**
     * A plan for a handful of ids takes seconds for very many, and compiling it would take longer than running it. The
     * mailboxes of a series come sorted from their index and are merged with the one of all mailboxes, rather than hashed.
     */
    static final List<String> PLANNING = List.of(
            "set local plan_cache_mode = force_custom_plan",
            "set local jit = off",
            "set local work_mem = '24MB'",
            "set local random_page_cost = 1.1");

    /**
     * Paces are 0 to 2 in the order of {@link org.antenna.contracts.Frequency}. What has ended has no {@code activated_at}
     * beside its mailboxes. {@code in (select …) is true} asks a hash once a row and leaves the rows in their order, which a
     * join would not promise. What is owed by a series is far more than by rules, so it is never sorted or hashed for them.
     */
    static final String COUNT = """
            with reader as materialized (
                select o.code from organisation o where not o.closed
                and (o.code = any(:codes) or o.class || ' ' || coalesce(o.region, '') = any(:kinds))),
            by_rule as materialized (
                select b.recipient_id, b.subscription_id, b.frequency from unnest(:rules) as f(id)
                join subscriber b on b.subscription_id = f.id and b.activated_at <= :now
                join reader on reader.code = b.organisation
                where not exists (
                    select 1 from departure d where d.recipient_id = b.recipient_id and d.subscription_id = b.subscription_id)),
            owed_by_rules as (
                select recipient_id, min(case frequency when 'IMMEDIATE' then 0 when 'DAILY' then 1 else 2 end) as pace
                from by_rule group by recipient_id),
            owed_by_series as (
                select b.recipient_id, min(case b.frequency when 'IMMEDIATE' then 0 when 'DAILY' then 1 else 2 end) as pace
                from subscriber b
                where b.series = :series and b.activated_at <= :now and (b.organisation in (select code from reader)) is true
                and not exists (
                    select 1 from departure d where d.recipient_id = b.recipient_id and d.subscription_id = b.subscription_id)
                group by b.recipient_id),
            mailbox as (
                select r.organisation, least(s.pace, q.pace) as pace
                from owed_by_series s join recipient r on r.id = s.recipient_id and r.active
                left join owed_by_rules q on q.recipient_id = s.recipient_id
                union all
                select r.organisation, q.pace
                from owed_by_rules q join recipient r on r.id = q.recipient_id and r.active
                where not exists (select 1 from owed_by_series s where s.recipient_id = q.recipient_id)),
            reached as materialized (
                select organisation, count(*) filter (where pace = 0) as immediate,
                    count(*) filter (where pace = 1) as daily, count(*) filter (where pace = 2) as weekly
                from mailbox group by organisation
                having (organisation in (select code from reader)) is true),
            total as (
                select count(*) as organisations, coalesce(sum(immediate), 0) as immediate, coalesce(sum(daily), 0) as daily,
                    coalesce(sum(weekly), 0) as weekly
                from reached),
            page as materialized (
                select * from reached where cast(:after as text) is null or organisation > :after
                order by organisation limit :limit),
            of_page as materialized (
                select p.organisation, b.subscription_id, b.organisation as subscribed,
                    b.series = :series and b.activated_at <= :now as of_series
                from page p join recipient r on r.organisation = p.organisation and r.active
                join subscriber b on b.recipient_id = r.id
                where not exists (
                    select 1 from departure d where d.recipient_id = b.recipient_id and d.subscription_id = b.subscription_id)),
            why as (
                select organisation,
                    count(distinct subscription_id) filter (
                        where of_series and subscribed in (select code from reader)) as series,
                    count(distinct subscription_id) filter (
                        where subscription_id in (select subscription_id from by_rule)) as rules
                from of_page group by organisation)
            select t.organisations, t.immediate, t.daily, t.weekly, p.organisation, o.name_zh, o.name_en, o.class,
                p.immediate, p.daily, p.weekly, w.series, w.rules
            from total t left join page p on true left join organisation o on o.code = p.organisation
            left join why w on w.organisation = p.organisation
            order by p.organisation
            """;

    private ReachSql() {}
}
