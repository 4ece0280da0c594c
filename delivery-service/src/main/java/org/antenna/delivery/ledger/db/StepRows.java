package org.antenna.delivery.ledger.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.antenna.delivery.ledger.Entry;
import org.antenna.delivery.ledger.Step;
import org.antenna.delivery.obligation.ObligationState;
import org.antenna.matching.Reasons;
import org.jdbi.v3.core.Handle;

/** Gathers the steps of one obligation from the tables where each was recorded. */
@ApplicationScoped
class StepRows {
    private static final String MATCHES = """
            select m.matched_at, s.id, s.name, m.reasons from report_match m join subscription s on s.id = m.subscription_id
            where m.report_id = :report and m.report_version = :version and (
                s.id in (select subscription_id from subscriber where recipient_id = :recipient)
                or s.id in (select unnest(named) from obligation where id = :carrier))
            order by m.matched_at, s.id
            """;

    private final ObjectMapper json;

    @Inject
    StepRows(ObjectMapper json) {
        this.json = json;
    }

    List<Step> read(Handle db, Entry entry) {
        UUID carrier = entry.carriedBy() == null ? entry.id() : entry.carriedBy();
        List<Step> steps = new ArrayList<>();
        if (entry.reportId() != null) {
            steps.addAll(report(db, entry));
            steps.addAll(matches(db, entry, carrier));
        }
        steps.add(Step.of(entry.createdAt(), "obliged"));
        if (entry.kind().equals("ITEM")) {
            steps.add(Step.waiting(entry.createdAt(), entry.dueAt()));
        }
        steps.addAll(carried(db, entry));
        steps.addAll(attempts(db, carrier));
        if (entry.state() == ObligationState.WAITING && !entry.kind().equals("ITEM")) {
            steps.add(Step.waiting(steps.getLast().at(), entry.dueAt()));
        }
        if (entry.settledAt() != null) {
            steps.add(Step.settled(entry.settledAt(), entry.state().name(), entry.reason()));
        }
        // Stable: steps of the same moment keep the order in which they follow from each other.
        steps.sort(Comparator.comparing(Step::at));
        return steps;
    }

    private static List<Step> report(Handle db, Entry entry) {
        return db
                .createQuery("select released_at, received_at from report where id = :id and version = :version")
                .bind("id", entry.reportId())
                .bind("version", entry.reportVersion())
                .map((row, at) ->
                        List.of(Step.of(time(row, 1), "report-released"), Step.of(time(row, 2), "report-received")))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Step> matches(Handle db, Entry entry, UUID carrier) {
        return db.createQuery(MATCHES)
                .bind("report", entry.reportId())
                .bind("version", entry.reportVersion())
                .bind("recipient", entry.recipientId())
                .bind("carrier", carrier)
                .map((row, at) -> Step.matched(
                        time(row, 1), row.getObject(2, UUID.class), row.getString(3), reasons(row.getString(4))))
                .list();
    }

    private static List<Step> carried(Handle db, Entry entry) {
        return db.createQuery("select carried_at, carried_by from obligation where id = :id and carried_at is not null")
                .bind("id", entry.id())
                .map((row, at) -> Step.carried(time(row, 1), row.getObject(2, UUID.class)))
                .list();
    }

    private static List<Step> attempts(Handle db, UUID obligation) {
        List<Step> steps = new ArrayList<>();
        db.createQuery("select number, started_at, ended_at, outcome, answer from attempt"
                        + " where obligation_id = :id order by number")
                .bind("id", obligation)
                .map((row, at) -> {
                    int number = row.getInt(1);
                    steps.add(Step.leased(time(row, 2), number));
                    Instant ended = EntryRows.instant(row, 3);
                    return ended != null
                            && steps.add(Step.attempted(ended, number, row.getString(4), row.getString(5)));
                })
                .list();
        return steps;
    }

    private static Instant time(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private Reasons reasons(String stored) {
        try {
            return json.readValue(stored, Reasons.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored reasons cannot be read", e);
        }
    }
}
