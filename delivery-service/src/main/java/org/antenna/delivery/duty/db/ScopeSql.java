package org.antenna.delivery.duty.db;

import java.util.UUID;
import org.antenna.delivery.duty.Scope;
import org.jdbi.v3.core.statement.Query;

/** The pairs of a scope, as a query with the columns report_id, report_version, recipient_id. */
final class ScopeSql {
    private static final String SINCE =
            " join report x on x.id = m.report_id and x.version = m.report_version and x.released_at >= :since ";

    private ScopeSql() {}

    static String pairs(Scope scope) {
        return switch (scope) {
            case Scope.OfReport _ -> """
                select m.report_id, m.report_version, b.recipient_id
                from report_match m join subscriber b on b.subscription_id = m.subscription_id
                where m.report_id = :report and m.report_version = :version
                """;
            case Scope.OfSubscription _ ->
                "select m.report_id, m.report_version, a.id from report_match m" + SINCE
                        + "cross join unnest(:recipients) as a(id) where m.subscription_id = :subscription";
            case Scope.OfRecipient _ ->
                "select m.report_id, m.report_version, b.recipient_id from subscriber b"
                        + " join report_match m on m.subscription_id = b.subscription_id" + SINCE
                        + "where b.recipient_id = :recipient";
            case Scope.OfOrganisation _ ->
                "select m.report_id, m.report_version, b.recipient_id from subscriber b"
                        + " join report_match m on m.subscription_id = b.subscription_id" + SINCE
                        + """
                        where b.recipient_id in (select id from recipient where organisation = :organisation)
                        or b.subscription_id in (select id from subscription where organisation = :organisation)
                        """;
        };
    }

    static Query bind(Query query, Scope scope) {
        return switch (scope) {
            case Scope.OfReport of ->
                query.bind("report", of.report().id())
                        .bind("version", of.report().version());
            case Scope.OfSubscription of ->
                query.bind("subscription", of.subscription())
                        .bindArray("recipients", UUID.class, of.recipients())
                        .bind("since", of.since());
            case Scope.OfRecipient of -> query.bind("recipient", of.recipient()).bind("since", of.since());
            case Scope.OfOrganisation of ->
                query.bind("organisation", of.organisation()).bind("since", of.since());
        };
    }
}
