package org.antenna.catalog.search.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.antenna.catalog.db.Columns;
import org.antenna.catalog.search.segment.Facts;

/** Reads facts out of rows of {@code report_version} with the mission and the languages beside. */
final class FactRows {
    /** To be continued with a condition over {@code e}, the entry. */
    static final String SELECT = """
            select e.entry, v.*, r.mission, array(select l.language from rendition l
                                         where l.report_id = v.report_id and l.version = v.version) as languages
            from search_entry e
            join report_version v on v.report_id = e.report_id and v.version = e.version
            join report r on r.id = e.report_id
            """;

    private FactRows() {}

    static Facts read(ResultSet row) throws SQLException {
        return new Facts(
                row.getObject("report_id", UUID.class),
                row.getInt("version"),
                row.getString("mission"),
                row.getString("series"),
                Columns.texts(row, "topics"),
                Columns.texts(row, "about"),
                Columns.texts(row, "languages"),
                Columns.audience(row),
                Columns.instant(row, "listed_at"));
    }
}
