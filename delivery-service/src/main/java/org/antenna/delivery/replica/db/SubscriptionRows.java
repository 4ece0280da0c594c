package org.antenna.delivery.replica.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.antenna.contracts.Rule;
import org.antenna.delivery.replica.Subscription;
import org.antenna.delivery.replica.Subscriptions;
import org.jspecify.annotations.Nullable;

/** Rows of {@code subscription}, whole or only what the matching engine needs. */
@ApplicationScoped
class SubscriptionRows {
    static final String COLUMNS = " id, version, organisation, name, series, rule, activated_at, ended_at, end_reason ";
    static final String CHANGE_COLUMNS = " change, id, series, rule, ended_at is not null ";

    private final ObjectReader reader;
    private final ObjectWriter writer;

    @Inject
    SubscriptionRows(ObjectMapper json) {
        this.reader = json.readerFor(Rule.class);
        this.writer = json.writerFor(Rule.class);
    }

    /** Without its recipients. */
    Subscription subscription(ResultSet row) throws SQLException {
        return new Subscription(
                row.getObject(1, UUID.class),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                rule(row.getString(6)),
                Map.of(),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                instant(row.getObject(8, OffsetDateTime.class)),
                row.getString(9));
    }

    Subscriptions.Change change(ResultSet row) throws SQLException {
        return new Subscriptions.Change(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                rule(row.getString(4)),
                row.getBoolean(5));
    }

    @Nullable
    String write(@Nullable Rule rule) {
        try {
            return rule == null ? null : writer.writeValueAsString(rule);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A rule cannot be written", e);
        }
    }

    private @Nullable Rule rule(@Nullable String stored) {
        try {
            return stored == null ? null : reader.readValue(stored);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored rule cannot be read", e);
        }
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
