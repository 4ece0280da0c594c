package org.antenna.delivery.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.antenna.delivery.obligation.Relay;
import org.antenna.delivery.sending.Answer;
import org.antenna.delivery.sending.ComposeMails;
import org.antenna.delivery.sending.Dispatch;
import org.antenna.delivery.sending.LeaseDue;
import org.antenna.delivery.sending.RecordAnswers;
import org.jdbi.v3.core.Jdbi;

/** Sends step by step, and reads what the database says. */
@ApplicationScoped
public class Ledger {
    @Inject
    LeaseDue lease;

    @Inject
    ComposeMails compose;

    @Inject
    Relay relay;

    @Inject
    RecordAnswers record;

    @Inject
    Jdbi jdbi;

    public List<Dispatch> lease() {
        return lease.lease(1_000, Duration.ofSeconds(20)).dispatches();
    }

    public void send() {
        send(lease());
    }

    public void send(List<Dispatch> dispatches) {
        if (dispatches.isEmpty()) {
            return;
        }
        var writer = compose.prepare(dispatches);
        record.record(dispatches.stream()
                .map(each -> new Answer(each.obligation(), each.lease(), relay.hand(writer.apply(each))))
                .toList());
    }

    /** {@code kind pace state reason} of every obligation of a recipient, by age. */
    public List<String> of(UUID recipient) {
        return strings(
                "select kind || ' ' || pace || ' ' || state || coalesce(' ' || reason, '') from obligation"
                        + " where recipient_id = ? order by created_at, kind, report_id, report_version",
                recipient);
    }

    /** {@code state reason} of a report version, for its only recipient. */
    public String state(UUID report, int version) {
        return strings(
                        "select state || coalesce(' ' || reason, '') from obligation"
                                + " where report_id = ? and report_version = ?",
                        report,
                        version)
                .getFirst();
    }

    /** Outcomes of the attempts for a recipient, in their order; {@code null} while one is open. */
    public List<String> attempts(UUID recipient) {
        return strings(
                "select coalesce(outcome, 'null') from attempt join obligation on id = obligation_id"
                        + " where recipient_id = ? order by started_at, number",
                recipient);
    }

    public List<String> strings(String sql, Object... parameters) {
        return jdbi.withHandle(
                db -> db.select(sql, parameters).mapTo(String.class).list());
    }

    public void run(String sql, Object... parameters) {
        jdbi.useHandle(db -> db.execute(sql, parameters));
    }
}
