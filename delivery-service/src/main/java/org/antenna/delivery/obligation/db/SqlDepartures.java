package org.antenna.delivery.obligation.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.antenna.contracts.EventType;
import org.antenna.contracts.RecipientUnsubscribed;
import org.antenna.delivery.obligation.Departures;
import org.antenna.kit.outbox.Outbox;
import org.antenna.kit.outbox.OutgoingEvent;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What a mail named stands in its obligation since the lease, so leaving ends that and nothing that matched later. */
@ApplicationScoped
class SqlDepartures implements Departures {
    private final Jdbi jdbi;
    private final Clock clock;
    private final Outbox outbox;

    @Inject
    SqlDepartures(Jdbi jdbi, Clock clock, Outbox outbox) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.outbox = outbox;
    }

    @Override
    public @Nullable Departing preview(UUID obligationId) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select r.id, r.address, r.language, coalesce((
                            select array_agg(s.name order by s.name, s.id) from subscription s where s.id = any(o.named)), '{}')
                        from obligation o join recipient r on r.id = o.recipient_id where o.id = :id
                        """)
                .bind("id", obligationId)
                .map((row, at) -> new Departing(
                        row.getObject(1, UUID.class), row.getString(2), row.getString(3), List.of((String[])
                                row.getArray(4).getArray())))
                .findOne()
                .orElse(null));
    }

    @Override
    @Transactional
    public @Nullable Departing leave(UUID obligationId) {
        Departing departing = preview(obligationId);
        if (departing == null) {
            return null;
        }
        Instant now = clock.instant();
        List<String> left = jdbi.withHandle(db -> db.createQuery("""
                        insert into departure (recipient_id, subscription_id, obligation_id, departed_at)
                        select recipient_id, s.id, obligation.id, :now from obligation, unnest(named) as s(id)
                        where obligation.id = :id order by s.id
                        on conflict do nothing returning subscription_id::text
                        """)
                .bind("id", obligationId)
                .bind("now", now)
                .mapTo(String.class)
                .list());
        if (!left.isEmpty()) {
            String recipient = departing.recipientId().toString();
            EventType type = EventType.RECIPIENT_UNSUBSCRIBED;
            outbox.append(new OutgoingEvent(
                    type.topic().topicName(),
                    type.type(),
                    recipient,
                    1,
                    new RecipientUnsubscribed(recipient, left, now)));
        }
        return departing;
    }
}
