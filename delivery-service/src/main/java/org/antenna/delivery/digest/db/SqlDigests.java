package org.antenna.delivery.digest.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.digest.Digests;
import org.antenna.delivery.digest.Ready;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class SqlDigests implements Digests {
    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlDigests(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Ready> lockReady(int recipients) {
        return jdbi.withHandle(db -> ReadyRows.lock(db, clock.instant(), recipients));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> add(Collection<Digest> digests) {
        if (digests.isEmpty()) {
            return Set.of();
        }
        return jdbi.withHandle(db -> db.createQuery("""
                        insert into obligation (id, kind, recipient_id, organisation, channel, pace, local_day, state,
                            created_at, due_at)
                        select d.id, 'DIGEST', d.recipient, d.organisation, 'MAIL', d.pace, d.day::date, 'WAITING', :now, :now
                        from unnest(:ids, :recipients, :organisations, :paces, :days)
                            as d(id, recipient, organisation, pace, day)
                        on conflict (recipient_id, channel, pace, local_day) do nothing returning id
                        """)
                .bindArray("ids", UUID.class, digests.stream().map(Digest::id).toList())
                .bindArray(
                        "recipients",
                        UUID.class,
                        digests.stream().map(Digest::recipient).toList())
                .bindArray(
                        "organisations",
                        String.class,
                        digests.stream().map(Digest::organisation).toList())
                .bindArray(
                        "paces",
                        String.class,
                        digests.stream().map(each -> each.pace().name()).toList())
                .bindArray(
                        "days",
                        String.class,
                        digests.stream().map(each -> each.day().toString()).toList())
                .bind("now", clock.instant())
                .mapTo(UUID.class)
                .set());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void carry(Collection<Digest> digests) {
        List<UUID> items =
                digests.stream().flatMap(each -> each.items().stream()).toList();
        List<UUID> carriers = digests.stream()
                .flatMap(each -> each.items().stream().map(item -> each.id()))
                .toList();
        jdbi.useHandle(db -> db.createUpdate("""
                        update obligation o set state = 'CARRIED', carried_by = c.digest, carried_at = :now
                        from unnest(:items, :digests) as c(item, digest) where o.id = c.item and o.state = 'WAITING'
                        """)
                .bindArray("items", UUID.class, items)
                .bindArray("digests", UUID.class, carriers)
                .bind("now", clock.instant())
                .execute());
    }

    @Override
    public LocalDate lastDay(UUID recipient, Frequency pace) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select max(local_day) from obligation where recipient_id = :recipient and pace = :pace")
                .bind("recipient", recipient)
                .bind("pace", pace.name())
                .mapTo(LocalDate.class)
                .one());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void postpone(Collection<UUID> items, Instant dueAt) {
        jdbi.useHandle(db -> db.createUpdate(
                        "update obligation set due_at = :due where id = any(:items) and state = 'WAITING'")
                .bind("due", dueAt)
                .bindArray("items", UUID.class, items)
                .execute());
    }
}
