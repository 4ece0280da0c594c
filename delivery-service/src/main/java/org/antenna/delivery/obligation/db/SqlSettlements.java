package org.antenna.delivery.obligation.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.antenna.contracts.EventType;
import org.antenna.contracts.ObligationSettled;
import org.antenna.delivery.obligation.Marks;
import org.antenna.delivery.obligation.ObligationState;
import org.antenna.delivery.obligation.Settlements;
import org.antenna.delivery.replica.ReportKey;
import org.antenna.kit.outbox.Outbox;
import org.antenna.kit.outbox.OutgoingEvent;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlSettlements implements Settlements {
    private static final String END = """
            update obligation set state = :state, reason = :reason, settled_at = :now, lease_owner = null, leased_until = null
            where %s and settled_at is null
            returning id, kind, report_id, report_version, recipient_id, organisation
            """;

    private final Jdbi jdbi;
    private final Clock clock;
    private final Outbox outbox;
    private final Marks marks;

    private record Ended(UUID id, String kind, String report, int version, String recipient, String organisation) {}

    @Inject
    SqlSettlements(Jdbi jdbi, Clock clock, Outbox outbox, Marks marks) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.outbox = outbox;
        this.marks = marks;
    }

    @Override
    @Transactional
    public int end(Collection<UUID> obligations, ObligationState state, @Nullable String reason) {
        if (obligations.isEmpty()) {
            return 0;
        }
        Instant now = clock.instant();
        List<Ended> ended = new ArrayList<>(update("id = any(:ids)", obligations, state, reason, now));
        List<UUID> digests = ended.stream()
                .filter(each -> each.kind().equals("DIGEST"))
                .map(Ended::id)
                .toList();
        if (!digests.isEmpty()) {
            ended.addAll(update("carried_by = any(:ids) and state = 'CARRIED'", digests, state, reason, now));
        }
        List<Ended> reported =
                ended.stream().filter(each -> !each.kind().equals("DIGEST")).toList();
        List<OutgoingEvent> events =
                reported.stream().map(each -> event(each, state, reason, now)).toList();
        outbox.append(events);
        marks.set(reported.stream()
                .map(each -> new ReportKey(UUID.fromString(each.report()), each.version()))
                .collect(Collectors.toSet()));
        return events.size();
    }

    @Override
    @Transactional
    public int withdrawUpTo(ReportKey newest, String reason) {
        List<UUID> waiting = jdbi.withHandle(db -> db.createQuery("""
                        select id from obligation where report_id = :report and report_version <= :version
                        and state = 'WAITING' order by id for update
                        """)
                .bind("report", newest.id())
                .bind("version", newest.version())
                .mapTo(UUID.class)
                .list());
        return end(waiting, ObligationState.WITHDRAWN, reason);
    }

    private List<Ended> update(
            String which, Collection<UUID> ids, ObligationState state, @Nullable String reason, Instant now) {
        return jdbi.withHandle(db -> db.createQuery(END.formatted(which))
                .bindArray("ids", UUID.class, ids)
                .bind("state", state.name())
                .bind("reason", reason)
                .bind("now", now)
                .map((row, at) -> ended(row))
                .list());
    }

    private static Ended ended(ResultSet row) throws SQLException {
        return new Ended(
                row.getObject(1, UUID.class),
                row.getString(2),
                String.valueOf(row.getString(3)),
                row.getInt(4),
                row.getString(5),
                row.getString(6));
    }

    private static OutgoingEvent event(Ended ended, ObligationState state, @Nullable String reason, Instant now) {
        EventType type = EventType.OBLIGATION_SETTLED;
        ObligationSettled settled = new ObligationSettled(
                ended.id().toString(),
                ended.report(),
                ended.version(),
                ended.recipient(),
                ended.organisation(),
                state.name(),
                reason,
                now);
        return new OutgoingEvent(type.topic().topicName(), type.type(), ended.recipient(), 1, settled);
    }
}
