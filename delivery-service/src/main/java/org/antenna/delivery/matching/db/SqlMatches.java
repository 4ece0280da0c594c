package org.antenna.delivery.matching.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.antenna.delivery.matching.Match;
import org.antenna.delivery.matching.Matches;
import org.antenna.delivery.replica.ReportKey;
import org.antenna.matching.Reasons;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class SqlMatches implements Matches {
    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    SqlMatches(Jdbi jdbi, ObjectMapper json, Clock clock) {
        this.jdbi = jdbi;
        this.json = json;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void record(Collection<Match> matches) {
        if (matches.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        jdbi.useHandle(db -> {
            var insert = db.prepareBatch(
                    "insert into report_match (subscription_id, report_id, report_version, reasons, matched_at)"
                            + " values (:subscription, :report, :version, :reasons::jsonb, :now) on conflict do nothing");
            for (Match match : matches) {
                insert.bind("subscription", match.subscription())
                        .bind("report", match.report().id())
                        .bind("version", match.report().version())
                        .bind("reasons", write(match.reasons()))
                        .bind("now", now)
                        .add();
            }
            insert.execute();
        });
    }

    @Override
    public Set<UUID> known(ReportKey report, Collection<UUID> subscriptions) {
        return subscriptions.isEmpty()
                ? Set.of()
                : jdbi.withHandle(
                        db -> db.createQuery("select subscription_id from report_match where report_id = :report"
                                        + " and report_version = :version and subscription_id = any(:subscriptions)")
                                .bind("report", report.id())
                                .bind("version", report.version())
                                .bindArray("subscriptions", UUID.class, subscriptions)
                                .mapTo(UUID.class)
                                .set());
    }

    private String write(Reasons reasons) {
        try {
            return json.writeValueAsString(reasons);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Reasons cannot be written", e);
        }
    }
}
