package org.antenna.catalog.report.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.antenna.catalog.db.Columns;
import org.antenna.catalog.report.Content;
import org.antenna.catalog.report.Draft;
import org.antenna.catalog.report.Released;
import org.antenna.catalog.report.Report;
import org.antenna.catalog.report.Withdrawn;
import org.antenna.contracts.Handling;
import org.antenna.contracts.Rendition;
import org.jspecify.annotations.Nullable;

/** Reads a version out of a row of {@code report_version}. */
final class VersionRow {
    private VersionRow() {}

    /** Of the states that a dossier has: draft, released or withdrawn. */
    static Report read(ResultSet row, List<Rendition> renditions) throws SQLException {
        Content content = content(row, renditions);
        int version = row.getInt("version");
        Report.Kind kind = Report.Kind.valueOf(row.getString("kind"));
        String author = row.getString("author");
        @Nullable Instant published = Columns.optionalInstant(row, "published_at");
        if (row.getString("state").equals("DRAFT")) {
            return new Draft(version, kind, author, content, Columns.instant(row, "changed_at"), published);
        }
        Released released = new Released(
                version,
                kind,
                author,
                content,
                row.getString("released_by"),
                Columns.instant(row, "released_at"),
                Columns.instant(row, "published_at"),
                row.getBoolean("notifies"));
        return row.getString("state").equals("WITHDRAWN")
                ? new Withdrawn(
                        released,
                        row.getString("withdrawal_reason"),
                        row.getString("withdrawn_by"),
                        Columns.instant(row, "withdrawn_at"))
                : released;
    }

    private static Content content(ResultSet row, List<Rendition> renditions) throws SQLException {
        return new Content(
                row.getString("series"),
                Columns.texts(row, "topics"),
                Columns.texts(row, "about"),
                Handling.valueOf(row.getString("handling")),
                Columns.audience(row),
                renditions,
                Columns.texts(row, "sources"));
    }
}
