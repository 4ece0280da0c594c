package org.antenna.delivery.ledger.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.antenna.delivery.ledger.Entries;
import org.antenna.delivery.ledger.Entry;
import org.antenna.delivery.ledger.Step;
import org.antenna.delivery.obligation.ObligationState;
import org.antenna.delivery.sending.AttemptOutcome;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlEntries implements Entries {
    private static final String OPEN_STATES = "('WAITING', 'SENDING', 'CARRIED')";

    private final Jdbi jdbi;
    private final StepRows steps;

    @Inject
    SqlEntries(Jdbi jdbi, StepRows steps) {
        this.jdbi = jdbi;
        this.steps = steps;
    }

    @Override
    public List<Entry> find(Filter filter, @Nullable UUID before, int limit) {
        StringBuilder sql = new StringBuilder(EntryRows.SELECT).append(" where true");
        narrow(sql, "report_id = :report", filter.report());
        narrow(sql, "recipient_id = :recipient", filter.recipient());
        narrow(sql, "state = :state", filter.state());
        narrow(sql, "organisation = :organisation", filter.organisation());
        narrow(sql, "id < :before", before);
        sql.append(" order by id desc limit :limit");
        return jdbi.withHandle(db -> {
            Query query = db.createQuery(sql).bind("limit", limit);
            bind(query, "report", filter.report());
            bind(query, "recipient", filter.recipient());
            bind(query, "state", filter.state());
            bind(query, "organisation", filter.organisation());
            bind(query, "before", before);
            return query.map((row, at) -> EntryRows.read(row)).list();
        });
    }

    @Override
    public Optional<Entry> get(UUID id, @Nullable String organisation) {
        return jdbi.withHandle(db -> db.createQuery(EntryRows.SELECT
                        + " where id = :id and (:organisation::text is null or organisation = :organisation)")
                .bind("id", id)
                .bind("organisation", organisation)
                .map((row, at) -> EntryRows.read(row))
                .findOne());
    }

    @Override
    public List<Step> steps(Entry entry) {
        return jdbi.withHandle(db -> steps.read(db, entry));
    }

    @Override
    public Map<ObligationState, Long> outcome(UUID report) {
        return jdbi.withHandle(db ->
                states(db.createQuery("select state, count(*) from obligation where report_id = :report group by state")
                        .bind("report", report)));
    }

    @Override
    public Totals totals() {
        return jdbi.withHandle(db -> {
            Map<ObligationState, Long> obligations = states(
                    db.createQuery("select state, count(*) from obligation where kind <> 'DIGEST' group by state"));
            long unprocessed = obligations.entrySet().stream()
                    .filter(each -> !each.getKey().ended())
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            return new Totals(
                    obligations,
                    states(db.createQuery(
                            "select state, count(*) from obligation where kind = 'DIGEST' group by state")),
                    attempts(db),
                    unprocessed);
        });
    }

    @Override
    public Map<ObligationState, Long> open() {
        return jdbi.withHandle(db -> states(db.createQuery(
                "select state, count(*) from obligation where state in " + OPEN_STATES + " group by state")));
    }

    @Override
    public @Nullable Instant oldestDue(Instant now) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select min(due_at) from obligation where state = 'WAITING' and due_at <= :now")
                .bind("now", now)
                .map((row, at) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .one()
                .map(OffsetDateTime::toInstant)
                .orElse(null));
    }

    private static Map<String, Long> attempts(Handle db) {
        Map<String, Long> counted = new TreeMap<>();
        counted.put("OPEN", 0L);
        for (AttemptOutcome outcome : AttemptOutcome.values()) {
            counted.put(outcome.name(), 0L);
        }
        db.createQuery("select coalesce(outcome, 'OPEN'), count(*) from attempt group by outcome")
                .map((row, at) -> counted.put(row.getString(1), row.getLong(2)))
                .list();
        return counted;
    }

    private static Map<ObligationState, Long> states(Query query) {
        Map<ObligationState, Long> counted = new EnumMap<>(ObligationState.class);
        for (ObligationState state : ObligationState.values()) {
            counted.put(state, 0L);
        }
        query.map((row, at) -> counted.put(ObligationState.valueOf(row.getString(1)), row.getLong(2)))
                .list();
        return counted;
    }

    private static void narrow(StringBuilder sql, String criterion, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(criterion);
        }
    }

    private static void bind(Query query, String name, @Nullable Object value) {
        if (value instanceof UUID id) {
            query.bind(name, id);
        } else if (value != null) {
            query.bind(name, value.toString());
        }
    }
}
