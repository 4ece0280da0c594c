package org.antenna.delivery.sending.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.LocalizedText;
import org.antenna.delivery.entitlement.Claim;
import org.antenna.delivery.obligation.Addressee;
import org.antenna.delivery.replica.ReportKey;
import org.antenna.delivery.sending.Due;
import org.jdbi.v3.core.Handle;

/** Locks rows of one kind and reads with them whom they are for and what they carry. */
final class DueRows {
    private static final String LOCK = """
            with taken as (
                select id, leases, pace, local_day, report_id, report_version, recipient_id, organisation, due_at
                from obligation where state = 'WAITING' and kind = :kind and due_at <= :now
                order by due_at, id limit :limit for update skip locked)
            select b.id, b.leases, b.pace, b.local_day, b.report_id, b.report_version,
                r.id, r.address, r.language, coalesce(o.code, b.organisation), coalesce(o.name_zh, b.organisation),
                coalesce(o.name_en, b.organisation)
            from taken b join recipient r on r.id = b.recipient_id left join organisation o on o.code = r.organisation
            order by b.due_at, b.id
            """;
    private static final String CARRIED = """
            select c.carried_by, c.id, c.report_id, c.report_version, c.recipient_id
            from obligation c join report r on r.id = c.report_id and r.version = c.report_version
            where c.carried_by = any(:digests) and c.state = 'CARRIED' order by r.released_at, r.id
            """;

    private DueRows() {}

    static List<Due> lock(Handle db, String kind, Instant now, int atMost) {
        return db.createQuery(LOCK)
                .bind("kind", kind)
                .bind("now", now)
                .bind("limit", atMost)
                .map((row, at) -> due(row))
                .list();
    }

    static List<Due> withItems(Handle db, List<Due> digests) {
        Map<UUID, List<Claim>> items = new HashMap<>();
        db.createQuery(CARRIED)
                .bindArray(
                        "digests",
                        UUID.class,
                        digests.stream().map(Due::obligation).toList())
                .map((row, at) -> items.computeIfAbsent(row.getObject(1, UUID.class), key -> new ArrayList<>())
                        .add(new Claim(
                                row.getObject(2, UUID.class),
                                new ReportKey(row.getObject(3, UUID.class), row.getInt(4)),
                                row.getObject(5, UUID.class))))
                .list();
        return digests.stream()
                .map(each -> new Due(
                        each.obligation(),
                        each.leases(),
                        each.pace(),
                        each.day(),
                        each.addressee(),
                        items.getOrDefault(each.obligation(), List.of())))
                .toList();
    }

    private static Due due(ResultSet row) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        UUID report = row.getObject(5, UUID.class);
        UUID recipient = row.getObject(7, UUID.class);
        Addressee addressee = new Addressee(
                recipient,
                row.getString(8),
                row.getString(9),
                row.getString(10),
                new LocalizedText(row.getString(11), row.getString(12)));
        return new Due(
                id,
                row.getInt(2),
                Frequency.valueOf(row.getString(3)),
                row.getObject(4, LocalDate.class),
                addressee,
                report == null ? List.of() : List.of(new Claim(id, new ReportKey(report, row.getInt(6)), recipient)));
    }
}
