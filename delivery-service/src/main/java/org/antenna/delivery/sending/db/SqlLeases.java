package org.antenna.delivery.sending.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.antenna.delivery.sending.Answer;
import org.antenna.delivery.sending.AttemptOutcome;
import org.antenna.delivery.sending.Dispatch;
import org.antenna.delivery.sending.Due;
import org.antenna.delivery.sending.Leases;
import org.antenna.kit.platform.Ids;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class SqlLeases implements Leases {
    private static final String START = """
            with leased as (
                update obligation o set state = 'SENDING', leases = l.lease, named = l.named::uuid[], lease_owner = :owner,
                    leased_until = clock_timestamp() + :millis * interval '1 millisecond'
                from unnest(:ids, :leases, :named) as l(id, lease, named) where o.id = l.id
                returning o.id, o.leases)
            insert into attempt (obligation_id, number, lease_owner, started_at) select id, leases, :owner, :now from leased
            """;
    private static final String RECLAIM = """
            with lapsed as (
                select id from obligation where state = 'SENDING' and leased_until < clock_timestamp() and id <> all(:atWork)
                order by leased_until limit :limit for update skip locked),
            again as (
                update obligation o set state = 'WAITING', lease_owner = null, leased_until = null, due_at = :now,
                    tries = tries + 1, tried_since = coalesce(tried_since, :now)
                from lapsed where o.id = lapsed.id returning o.id, o.leases)
            update attempt a set outcome = 'AMBIGUOUS', ended_at = :now,
                answer = 'The lease ran out: whoever held it may or may not have passed the mail on.'
            from again where a.obligation_id = again.id and a.number = again.leases and a.outcome is null
            """;

    private final Jdbi jdbi;
    private final Clock clock;
    private final UUID owner;

    @Inject
    SqlLeases(Jdbi jdbi, Clock clock, Ids ids) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.owner = ids.next();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Due> lockDue(int atMost) {
        return jdbi.withHandle(db -> {
            Instant now = clock.instant();
            List<Due> due = new ArrayList<>(DueRows.lock(db, "ALERT", now, atMost));
            if (due.size() < atMost) {
                due.addAll(DueRows.withItems(db, DueRows.lock(db, "DIGEST", now, atMost - due.size())));
            }
            return due;
        });
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void start(Collection<Dispatch> dispatches, Duration lease) {
        if (dispatches.isEmpty()) {
            return;
        }
        jdbi.useHandle(db -> db.createUpdate(START)
                .bindArray(
                        "ids",
                        UUID.class,
                        dispatches.stream().map(Dispatch::obligation).toList())
                .bindArray(
                        "leases",
                        Integer.class,
                        dispatches.stream().map(Dispatch::lease).toList())
                .bindArray(
                        "named",
                        String.class,
                        dispatches.stream().map(SqlLeases::named).toList())
                .bind("owner", owner)
                .bind("millis", lease.toMillis())
                .bind("now", clock.instant())
                .execute());
    }

    /** Passes over rows that are just being recorded: they need no lease any more. */
    @Override
    @Transactional
    public void renew(Collection<UUID> obligations, Duration lease) {
        jdbi.useHandle(db -> db.createUpdate("""
                        update obligation o set leased_until = clock_timestamp() + :millis * interval '1 millisecond'
                        from (select id from obligation where id = any(:ids) and state = 'SENDING' and lease_owner = :owner
                            order by id for update skip locked) mine
                        where o.id = mine.id
                        """)
                .bindArray("ids", UUID.class, obligations)
                .bind("millis", lease.toMillis())
                .bind("owner", owner)
                .execute());
    }

    @Override
    @Transactional
    public int reclaim(Collection<UUID> atWork, int atMost) {
        return jdbi.withHandle(db -> db.createUpdate(RECLAIM)
                .bindArray("atWork", UUID.class, atWork)
                .bind("limit", atMost)
                .bind("now", clock.instant())
                .execute());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Open> lockOpen(Collection<Answer> answers) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select o.id, o.leases, o.state, o.tries, o.tried_since, (
                            select count(*) from attempt a
                            where a.obligation_id = o.id and a.number < o.leases and a.outcome = 'AMBIGUOUS')
                        from obligation o
                        join unnest(:ids, :leases) as l(id, lease) on o.id = l.id and o.leases = l.lease
                        where o.state in ('SENDING', 'WAITING') order by o.id for update of o
                        """)
                .bindArray(
                        "ids",
                        UUID.class,
                        answers.stream().map(Answer::obligation).toList())
                .bindArray(
                        "leases",
                        Integer.class,
                        answers.stream().map(Answer::lease).toList())
                .map((row, at) -> open(row))
                .list());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void close(Collection<Answer> answers) {
        Instant now = clock.instant();
        jdbi.useHandle(db -> {
            var update = db.prepareBatch(
                    "update attempt set outcome = :outcome, answer = :answer, ended_at = :now where obligation_id = :id"
                            + " and number = :number and (outcome is null or outcome = 'AMBIGUOUS')");
            for (Answer answer : answers) {
                update.bind("outcome", AttemptOutcome.of(answer.handover()).name())
                        .bind("answer", AttemptOutcome.words(answer.handover()))
                        .bind("now", now)
                        .bind("id", answer.obligation())
                        .bind("number", answer.lease())
                        .add();
            }
            update.execute();
        });
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void waitAgain(Collection<Again> again) {
        if (again.isEmpty()) {
            return;
        }
        jdbi.useHandle(db -> {
            var update = db.prepareBatch(
                    "update obligation set state = 'WAITING', lease_owner = null, leased_until = null, tries = :tries,"
                            + " tried_since = :since, due_at = coalesce(:due, due_at) where id = :id and state = 'SENDING'");
            for (Again each : again) {
                update.bind("tries", each.tries())
                        .bind("since", each.triedSince())
                        .bind("due", each.dueAt())
                        .bind("id", each.obligation())
                        .add();
            }
            update.execute();
        });
    }

    private static String named(Dispatch dispatch) {
        return dispatch.named().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static Open open(ResultSet row) throws SQLException {
        OffsetDateTime since = row.getObject(5, OffsetDateTime.class);
        return new Open(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getString(3).equals("SENDING"),
                row.getInt(4),
                since == null ? null : since.toInstant(),
                row.getInt(6));
    }
}
