package org.antenna.delivery.duty.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.duty.DigestSlot;
import org.antenna.delivery.duty.Duties;
import org.antenna.delivery.duty.Owed;
import org.antenna.delivery.duty.Scope;
import org.antenna.delivery.entitlement.db.OrganisationColumns;
import org.antenna.kit.platform.Ids;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class SqlDuties implements Duties {
    private static final String OWED = """
            select p.report_id, p.report_version, p.recipient_id, r.time_zone, r.digest_at, e.id, e.pace, b.frequency, %s, %s
            from (select distinct * from (%s) as every (report_id, report_version, recipient_id)) p
            join report v on v.id = p.report_id and v.version = p.report_version and v.notifies
            join recipient r on r.id = p.recipient_id and r.active
            join organisation o on o.code = r.organisation and not o.closed
            join lateral (
                select x.subscription_id, x.frequency from subscriber x where x.recipient_id = p.recipient_id
                and exists (select 1 from report_match m where m.subscription_id = x.subscription_id
                    and m.report_id = p.report_id and m.report_version = p.report_version)
                offset 0) b on true
            join subscription s on s.id = b.subscription_id
                and (s.ended_at is null or s.end_reason = 'REPLACED' and s.ended_at > v.released_at)
            join organisation w on w.code = s.organisation and not w.closed
            left join obligation e on e.report_id = p.report_id and e.report_version = p.report_version
                and e.recipient_id = p.recipient_id and e.channel = 'MAIL'
            where (e.id is null or e.state = 'WAITING' and e.tries = 0)
            and not exists (select 1 from report n where n.id = v.id and n.version > v.version and n.notifies)
            and not exists (select 1 from withdrawal x where x.report_id = v.id and x.version >= v.version)
            and not exists (select 1 from departure d where d.recipient_id = r.id and d.subscription_id = s.id)
            order by p.report_id, p.report_version, p.recipient_id
            """;

    private static final int ROWS_AT_A_TIME = 1_000;

    private final Jdbi jdbi;
    private final Ids ids;
    private final Clock clock;

    @Inject
    SqlDuties(Jdbi jdbi, Ids ids, Clock clock) {
        this.jdbi = jdbi;
        this.ids = ids;
        this.clock = clock;
    }

    /** By a cursor, whose rows stay those of its beginning. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void owed(Scope scope, int atMost, Consumer<List<Owed>> portion) {
        String sql = OWED.formatted(OrganisationColumns.of("o"), OrganisationColumns.of("w"), ScopeSql.pairs(scope));
        jdbi.useHandle(db -> {
            OwedRows rows = new OwedRows(atMost, portion);
            ScopeSql.bind(db.createQuery(sql), scope)
                    .setFetchSize(ROWS_AT_A_TIME)
                    .map((row, at) -> rows.add(row))
                    .forEach(added -> {});
            rows.end();
        });
    }

    @Override
    @Transactional
    public void add(Collection<Duty> duties) {
        if (duties.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        jdbi.useHandle(db -> {
            var insert = db.prepareBatch(
                    "insert into obligation (id, kind, report_id, report_version, recipient_id, organisation, channel, pace,"
                            + " state, created_at, due_at) values (:id, :kind, :report, :version, :recipient, :organisation,"
                            + " 'MAIL', :pace, 'WAITING', :now, :due) on conflict do nothing");
            for (Duty duty : duties) {
                insert.bind("id", ids.next())
                        .bind("kind", kind(duty.pace()))
                        .bind("report", duty.report().id())
                        .bind("version", duty.report().version())
                        .bind("recipient", duty.recipient())
                        .bind("organisation", duty.organisation())
                        .bind("pace", duty.pace().name())
                        .bind("now", now)
                        .bind("due", duty.dueAt())
                        .add();
            }
            insert.execute();
        });
    }

    @Override
    @Transactional
    public void changePace(Collection<Repaced> changes) {
        if (changes.isEmpty()) {
            return;
        }
        jdbi.useHandle(db -> {
            var update = db.prepareBatch("update obligation set kind = :kind, pace = :pace, due_at = :due"
                    + " where id = :id and state = 'WAITING' and tries = 0");
            for (Repaced change : inOrderOfLocks(changes)) {
                update.bind("id", change.obligation())
                        .bind("kind", kind(change.pace()))
                        .bind("pace", change.pace().name())
                        .bind("due", change.dueAt())
                        .add();
            }
            update.execute();
        });
    }

    @Override
    @Transactional
    public void moveRuns(UUID recipient, DigestSlot slot) {
        Instant now = clock.instant();
        for (Frequency pace : List.of(Frequency.DAILY, Frequency.WEEKLY)) {
            jdbi.useHandle(db -> db.createUpdate("""
                            update obligation set due_at = :due where recipient_id = :recipient and kind = 'ITEM'
                            and pace = :pace and state = 'WAITING' and due_at > :now
                            """)
                    .bind("due", slot.next(pace, now))
                    .bind("recipient", recipient)
                    .bind("pace", pace.name())
                    .bind("now", now)
                    .execute());
        }
    }

    /** As all others lock rows of obligations, so that two never wait for each other. */
    private static List<Repaced> inOrderOfLocks(Collection<Repaced> changes) {
        return changes.stream()
                .sorted(Comparator.comparing(change -> change.obligation().toString()))
                .toList();
    }

    private static String kind(Frequency pace) {
        return pace == Frequency.IMMEDIATE ? "ALERT" : "ITEM";
    }
}
