package org.antenna.delivery.ledger.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.ledger.Entry;
import org.antenna.delivery.obligation.ObligationState;
import org.jspecify.annotations.Nullable;

/** A row of {@code obligation} for people. */
final class EntryRows {
    static final String SELECT = """
            select id, kind, report_id, report_version, recipient_id, organisation, channel, pace, local_day, state, reason,
                created_at, due_at, carried_by, tries, settled_at from obligation
            """;

    private EntryRows() {}

    static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getObject(4, Integer.class),
                row.getObject(5, UUID.class),
                row.getString(6),
                row.getString(7),
                Frequency.valueOf(row.getString(8)),
                row.getObject(9, LocalDate.class),
                ObligationState.valueOf(row.getString(10)),
                row.getString(11),
                row.getObject(12, OffsetDateTime.class).toInstant(),
                row.getObject(13, OffsetDateTime.class).toInstant(),
                row.getObject(14, UUID.class),
                row.getInt(15),
                instant(row, 16));
    }

    static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
