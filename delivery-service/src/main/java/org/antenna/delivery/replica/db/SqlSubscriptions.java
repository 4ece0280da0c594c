package org.antenna.delivery.replica.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.antenna.delivery.replica.Arrival;
import org.antenna.delivery.replica.Subscription;
import org.antenna.delivery.replica.Subscriptions;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class SqlSubscriptions implements Subscriptions {
    private final Jdbi jdbi;
    private final SubscriptionRows rows;

    @Inject
    SqlSubscriptions(Jdbi jdbi, SubscriptionRows rows) {
        this.jdbi = jdbi;
        this.rows = rows;
    }

    @Override
    @Transactional
    public Arrival store(Subscription subscription) {
        return jdbi.withHandle(db -> {
            Arrival arrival = upsert(db, subscription);
            if (arrival != Arrival.OLD) {
                replaceRecipients(db, subscription);
            }
            return arrival;
        });
    }

    private Arrival upsert(Handle db, Subscription subscription) {
        return Upsert.arrival(db.createQuery("""
                        insert into subscription (id, version, change, organisation, name, series, rule, activated_at,
                            ended_at, end_reason)
                        values (:id, :version, nextval('replica_change'), :organisation, :name, :series, :rule::jsonb,
                            :activated, :ended, :reason)
                        on conflict (id) do update set version = excluded.version, change = excluded.change,
                            organisation = excluded.organisation, name = excluded.name, series = excluded.series,
                            rule = excluded.rule, activated_at = excluded.activated_at, ended_at = excluded.ended_at,
                            end_reason = excluded.end_reason
                        where excluded.version > subscription.version returning xmax = 0
                        """)
                .bind("id", subscription.id())
                .bind("version", subscription.version())
                .bind("organisation", subscription.organisation())
                .bind("name", subscription.name())
                .bind("series", subscription.series())
                .bind("rule", rows.write(subscription.rule()))
                .bind("activated", subscription.activatedAt())
                .bind("ended", subscription.endedAt())
                .bind("reason", subscription.endReason()));
    }

    private static void replaceRecipients(Handle db, Subscription subscription) {
        db.execute("delete from subscriber where subscription_id = ?", subscription.id());
        if (subscription.recipients().isEmpty()) {
            return;
        }
        var insert = db.prepareBatch(
                "insert into subscriber (subscription_id, recipient_id, frequency) values (:id, :recipient, :frequency)");
        subscription
                .recipients()
                .forEach((recipient, frequency) -> insert.bind("id", subscription.id())
                        .bind("recipient", recipient)
                        .bind("frequency", frequency.name())
                        .add());
        insert.execute();
    }

    @Override
    public boolean known(UUID subscription) {
        return jdbi.withHandle(db -> db.createQuery("select exists (select 1 from subscription where id = :id)")
                .bind("id", subscription)
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public Set<UUID> recipients(UUID subscription) {
        return jdbi.withHandle(db -> db.createQuery("select recipient_id from subscriber where subscription_id = :id")
                .bind("id", subscription)
                .mapTo(UUID.class)
                .set());
    }

    @Override
    public List<Subscription> replacedSince(Instant moment) {
        return jdbi.withHandle(db -> db.createQuery("select" + SubscriptionRows.COLUMNS + """
                        from subscription where end_reason = 'REPLACED' and ended_at > :moment and activated_at <= :moment
                        order by id
                        """)
                .bind("moment", moment)
                .map((row, at) -> rows.subscription(row))
                .list());
    }

    @Override
    public List<Subscription> activeAt(Instant moment, Collection<UUID> subscriptions) {
        return jdbi.withHandle(db -> db.createQuery("select" + SubscriptionRows.COLUMNS + """
                        from subscription where id = any(:ids) and ended_at is null and activated_at <= :moment
                        """)
                .bindArray("ids", UUID.class, subscriptions)
                .bind("moment", moment)
                .map((row, at) -> rows.subscription(row))
                .list());
    }

    @Override
    public int living() {
        return jdbi.withHandle(db -> db.createQuery("select count(*) from subscription where ended_at is null")
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public long newestChange() {
        return jdbi.withHandle(db -> db.createQuery("select coalesce(max(change), 0) from subscription")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public List<Change> changesAfter(long stamp, int limit) {
        return changes("", stamp, Long.MAX_VALUE, limit);
    }

    @Override
    public List<Change> livingAfter(long stamp, long upTo, int limit) {
        return changes(" and ended_at is null", stamp, upTo, limit);
    }

    private List<Change> changes(String which, long stamp, long upTo, int limit) {
        return jdbi.withHandle(db -> db.createQuery("select" + SubscriptionRows.CHANGE_COLUMNS + "from subscription"
                        + " where change > :stamp and change <= :upTo" + which + " order by change limit :limit")
                .bind("stamp", stamp)
                .bind("upTo", upTo)
                .bind("limit", limit)
                .map((row, at) -> rows.change(row))
                .list());
    }
}
