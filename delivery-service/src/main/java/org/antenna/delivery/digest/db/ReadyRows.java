package org.antenna.delivery.digest.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.digest.Ready;
import org.antenna.delivery.duty.DigestSlot;
import org.antenna.delivery.replica.ReportKey;
import org.jdbi.v3.core.Handle;

/** Locks recipients first, so that two instances never put the items of one into different digests. */
final class ReadyRows {
    private static final String RECIPIENTS = """
            select r.id, r.organisation, r.time_zone, r.digest_at from recipient r where r.id in (
                select recipient_id from obligation where state = 'WAITING' and kind = 'ITEM' and due_at <= :now
                order by due_at limit :items)
            order by r.id limit :limit for no key update skip locked
            """;
    private static final String ITEMS = """
            select id, recipient_id, pace, report_id, report_version, due_at from obligation
            where recipient_id = any(:recipients) and state = 'WAITING' and kind = 'ITEM' and due_at <= :now
            order by id for update
            """;
    private static final int ITEMS_A_RECIPIENT = 20;

    private record Mailbox(String organisation, DigestSlot slot) {}

    private record Group(UUID recipient, Frequency pace) {}

    private ReadyRows() {}

    static List<Ready> lock(Handle db, Instant now, int limit) {
        Map<UUID, Mailbox> mailboxes = new LinkedHashMap<>();
        db.createQuery(RECIPIENTS)
                .bind("now", now)
                .bind("items", limit * ITEMS_A_RECIPIENT)
                .bind("limit", limit)
                .map((row, at) -> mailboxes.put(row.getObject(1, UUID.class), mailbox(row)))
                .forEach(before -> {});
        if (mailboxes.isEmpty()) {
            return List.of();
        }
        Map<Group, List<Ready.Item>> groups = new LinkedHashMap<>();
        db.createQuery(ITEMS)
                .bindArray("recipients", UUID.class, mailboxes.keySet())
                .bind("now", now)
                .map((row, at) -> groups.computeIfAbsent(group(row), key -> new ArrayList<>())
                        .add(item(row)))
                .forEach(added -> {});
        return groups.entrySet().stream()
                .map(group -> ready(group.getKey(), mailboxes, group.getValue()))
                .toList();
    }

    private static Ready ready(Group group, Map<UUID, Mailbox> mailboxes, List<Ready.Item> items) {
        Mailbox mailbox = java.util.Objects.requireNonNull(mailboxes.get(group.recipient()));
        return new Ready(group.recipient(), mailbox.organisation(), group.pace(), mailbox.slot(), items);
    }

    private static Mailbox mailbox(ResultSet row) throws SQLException {
        return new Mailbox(
                row.getString(2), new DigestSlot(ZoneId.of(row.getString(3)), row.getObject(4, LocalTime.class)));
    }

    private static Group group(ResultSet row) throws SQLException {
        return new Group(row.getObject(2, UUID.class), Frequency.valueOf(row.getString(3)));
    }

    private static Ready.Item item(ResultSet row) throws SQLException {
        return new Ready.Item(
                row.getObject(1, UUID.class),
                new ReportKey(row.getObject(4, UUID.class), row.getInt(5)),
                row.getObject(6, OffsetDateTime.class).toInstant());
    }
}
