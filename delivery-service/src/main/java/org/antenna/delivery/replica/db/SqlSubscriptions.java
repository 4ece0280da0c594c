package org.antenna.delivery.replica.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.antenna.contracts.Rule;
import org.antenna.delivery.replica.Arrival;
import org.antenna.delivery.replica.Subscription;
import org.antenna.delivery.replica.Subscriptions;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlSubscriptions implements Subscriptions {
    private final Jdbi jdbi;
    private final ObjectMapper json;

    @Inject
    SqlSubscriptions(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
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
                .bind("rule", write(subscription.rule()))
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
    public Set<UUID> recipients(UUID subscription) {
        return jdbi.withHandle(db -> db.createQuery("select recipient_id from subscriber where subscription_id = :id")
                .bind("id", subscription)
                .mapTo(UUID.class)
                .set());
    }

    @Override
    public List<Subscription> replacedSince(Instant moment) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select id, version, change, organisation, name, series, rule, activated_at, ended_at, end_reason
                        from subscription where end_reason = 'REPLACED' and ended_at > :moment and activated_at <= :moment
                        order by id
                        """)
                .bind("moment", moment)
                .map((row, at) -> change(row).subscription())
                .list());
    }

    @Override
    public List<Change> changesAfter(long stamp, int limit) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select id, version, change, organisation, name, series, rule, activated_at, ended_at, end_reason
                        from subscription where change > :stamp order by change limit :limit
                        """)
                .bind("stamp", stamp)
                .bind("limit", limit)
                .map((row, at) -> change(row))
                .list());
    }

    private Change change(ResultSet row) throws SQLException {
        Subscription subscription = new Subscription(
                row.getObject(1, UUID.class),
                row.getLong(2),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                read(row.getString(7)),
                Map.of(),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                instant(row, 9),
                row.getString(10));
        return new Change(row.getLong(3), subscription);
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private @Nullable String write(@Nullable Rule rule) {
        try {
            return rule == null ? null : json.writeValueAsString(rule);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A rule cannot be written", e);
        }
    }

    private @Nullable Rule read(@Nullable String rule) {
        try {
            return rule == null ? null : json.readValue(rule, Rule.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored rule cannot be read", e);
        }
    }
}
