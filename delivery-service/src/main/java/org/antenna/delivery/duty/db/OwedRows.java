package org.antenna.delivery.duty.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.duty.DigestSlot;
import org.antenna.delivery.duty.Owed;
import org.antenna.delivery.entitlement.db.OrganisationColumns;
import org.antenna.delivery.replica.Organisation;
import org.antenna.delivery.replica.ReportKey;
import org.jspecify.annotations.Nullable;

/** Gathers one row a subscription, those of a pair in a row, into one {@link Owed} a report and recipient. */
final class OwedRows {
    private record Pair(ReportKey report, UUID recipient) {}

    private final int atMost;
    private final Consumer<List<Owed>> portion;
    private Map<Pair, Owed> pairs = new LinkedHashMap<>();

    OwedRows(int atMost, Consumer<List<Owed>> portion) {
        this.atMost = atMost;
        this.portion = portion;
    }

    boolean add(ResultSet row) throws SQLException {
        Pair pair = new Pair(new ReportKey(row.getObject(1, UUID.class), row.getInt(2)), row.getObject(3, UUID.class));
        Owed owed = pairs.get(pair);
        if (owed == null) {
            if (pairs.size() == atMost) {
                end();
            }
            owed = new Owed(
                    pair.report(),
                    pair.recipient(),
                    organisation(row, 9),
                    new DigestSlot(ZoneId.of(row.getString(4)), row.getObject(5, LocalTime.class)),
                    new ArrayList<>(),
                    waiting(row));
            pairs.put(pair, owed);
        }
        return owed.wishes().add(new Owed.Wish(Frequency.valueOf(row.getString(8)), organisation(row, 15)));
    }

    /** Hands over what was gathered since the last time. */
    void end() {
        if (!pairs.isEmpty()) {
            List<Owed> gathered = List.copyOf(pairs.values());
            pairs = new LinkedHashMap<>();
            portion.accept(gathered);
        }
    }

    private static Organisation organisation(ResultSet row, int first) throws SQLException {
        return Objects.requireNonNull(OrganisationColumns.read(row, first));
    }

    private static Owed.@Nullable Waiting waiting(ResultSet row) throws SQLException {
        UUID obligation = row.getObject(6, UUID.class);
        return obligation == null ? null : new Owed.Waiting(obligation, Frequency.valueOf(row.getString(7)));
    }
}
