package org.antenna.delivery.replica.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.antenna.contracts.Audience;
import org.antenna.contracts.OrganisationClass;
import org.antenna.delivery.replica.Release;
import org.antenna.delivery.replica.ReportKey;

/** Where report versions stand; {@code k} holds the versions asked for. */
final class ReleaseRows {
    static final String SELECT = """
            select r.id, r.version,
                coalesce(rn.audience_classes, r.audience_classes), coalesce(rn.audience_regions, r.audience_regions),
                coalesce(rn.audience_organisations, r.audience_organisations),
                coalesce(nn.audience_classes, n.audience_classes), coalesce(nn.audience_regions, n.audience_regions),
                coalesce(nn.audience_organisations, n.audience_organisations),
                exists (select 1 from report s where s.id = r.id and s.version > r.version and s.notifies),
                exists (select 1 from withdrawal w where w.report_id = r.id and w.version >= r.version)
            from report r join k on k.id = r.id and k.version = r.version
            join lateral (select * from report x where x.id = r.id order by x.version desc limit 1) n on true
            left join narrowing rn on rn.report_id = r.id and rn.version = r.version
            left join narrowing nn on nn.report_id = n.id and nn.version = n.version
            """;

    private ReleaseRows() {}

    static Map.Entry<ReportKey, Release> read(ResultSet row) throws SQLException {
        return Map.entry(
                new ReportKey(row.getObject(1, UUID.class), row.getInt(2)),
                new Release(audience(row, 3), audience(row, 6), row.getBoolean(9), row.getBoolean(10)));
    }

    static Audience audience(ResultSet row, int column) throws SQLException {
        Set<OrganisationClass> classes = TextArray.of(row, column).stream()
                .map(OrganisationClass::valueOf)
                .collect(Collectors.toSet());
        return new Audience(
                classes, Set.copyOf(TextArray.of(row, column + 1)), Set.copyOf(TextArray.of(row, column + 2)));
    }
}
