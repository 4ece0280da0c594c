package org.antenna.catalog.report.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.antenna.catalog.db.Columns;
import org.antenna.catalog.report.Content;
import org.antenna.catalog.report.Draft;
import org.antenna.catalog.report.Embargoed;
import org.antenna.catalog.report.InReview;
import org.antenna.catalog.report.Released;
import org.antenna.catalog.report.Report;
import org.antenna.catalog.report.Withdrawn;
import org.antenna.contracts.Handling;
import org.antenna.contracts.Rendition;
import org.jspecify.annotations.Nullable;

/** Reads a version out of a row of {@code report_version}. */
final class VersionRow {
    private VersionRow() {}

    /** Of the states that a dossier has: all but superseded. */
    static Report read(ResultSet row, List<Rendition> renditions) throws SQLException {
        Content content = content(row, renditions);
        return switch (row.getString("state")) {
            case "DRAFT" -> draft(row, content);
            case "IN_REVIEW" ->
                new InReview(draft(row, content), row.getString("submitted_by"), Columns.instant(row, "submitted_at"));
            case "EMBARGOED" -> new Embargoed(draft(row, content), approval(row));
            case "WITHDRAWN" ->
                new Withdrawn(
                        released(row, content),
                        row.getString("withdrawal_reason"),
                        row.getString("withdrawn_by"),
                        Columns.instant(row, "withdrawn_at"));
            default -> released(row, content);
        };
    }

    private static Draft draft(ResultSet row, Content content) throws SQLException {
        List<String> authors = Columns.texts(row, "authors");
        @Nullable Instant published = Columns.optionalInstant(row, "published_at");
        return new Draft(
                row.getInt("version"),
                kind(row),
                authors.isEmpty() ? List.of(row.getString("author")) : authors,
                content,
                Columns.instant(row, "changed_at"),
                published);
    }

    private static Embargoed.Approval approval(ResultSet row) throws SQLException {
        return new Embargoed.Approval(
                row.getString("approved_by"),
                row.getBoolean("approved_by_desk"),
                Columns.instant(row, "approved_at"),
                row.getString("approved_hash"),
                Columns.instant(row, "not_before"),
                row.getBoolean("approved_notifies"));
    }

    private static Released released(ResultSet row, Content content) throws SQLException {
        return new Released(
                row.getInt("version"),
                kind(row),
                row.getString("author"),
                content,
                row.getString("released_by"),
                Columns.instant(row, "released_at"),
                Columns.instant(row, "published_at"),
                row.getBoolean("notifies"));
    }

    private static Report.Kind kind(ResultSet row) throws SQLException {
        return Report.Kind.valueOf(row.getString("kind"));
    }

    private static Content content(ResultSet row, List<Rendition> renditions) throws SQLException {
        return new Content(
                row.getString("series"),
                Columns.texts(row, "topics"),
                Columns.texts(row, "about"),
                Handling.valueOf(row.getString("handling")),
                Columns.audience(row),
                renditions,
                Columns.texts(row, "sources"),
                Columns.texts(row, "files"));
    }
}
