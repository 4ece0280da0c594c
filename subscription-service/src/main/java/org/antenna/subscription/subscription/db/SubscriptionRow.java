package org.antenna.subscription.subscription.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.antenna.contracts.Frequency;
import org.antenna.subscription.subscription.EndReason;
import org.antenna.subscription.subscription.Ending;
import org.antenna.subscription.subscription.Membership;
import org.antenna.subscription.subscription.Subscription;
import org.antenna.subscription.subscription.Terms;
import org.antenna.subscription.subscription.Wish;
import org.jspecify.annotations.Nullable;

/** A subscription as its table has it, without its members. */
record SubscriptionRow(Terms terms, long version, @Nullable Ending ending) {
    static final String COLUMNS = "id, organisation, name, series, rule, replaces, version, activated_at, ended_at,"
            + " end_reason, end_note, replaced_by";

    static SubscriptionRow read(ResultSet row, RuleColumn rules) throws SQLException {
        String rule = row.getString("rule");
        Wish wish = rule == null ? new Wish.BySeries(row.getString("series")) : new Wish.ByRule(rules.read(rule));
        Instant activatedAt =
                row.getObject("activated_at", OffsetDateTime.class).toInstant();
        Terms terms = new Terms(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("name"),
                wish,
                activatedAt,
                row.getObject("replaces", UUID.class));
        Instant endedAt = instant(row, "ended_at");
        Ending ending = endedAt == null
                ? null
                : new Ending(
                        EndReason.valueOf(row.getString("end_reason")),
                        row.getString("end_note"),
                        endedAt,
                        row.getObject("replaced_by", UUID.class));
        return new SubscriptionRow(terms, row.getLong("version"), ending);
    }

    static Membership member(ResultSet row) throws SQLException {
        return new Membership(
                row.getObject("recipient", UUID.class),
                Frequency.valueOf(row.getString("frequency")),
                instant(row, "left_at"));
    }

    Subscription with(List<Membership> members) {
        return ending == null
                ? new Subscription.Active(terms, members, version)
                : new Subscription.Ended(terms, members, version, ending);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
