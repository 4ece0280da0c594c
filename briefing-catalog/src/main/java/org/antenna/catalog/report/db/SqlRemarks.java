package org.antenna.catalog.report.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.antenna.catalog.db.Columns;
import org.antenna.catalog.report.remark.Remark;
import org.antenna.catalog.report.remark.Remarks;
import org.jdbi.v3.core.Jdbi;

/** Table {@code report_remark}. */
@ApplicationScoped
public class SqlRemarks implements Remarks {
    private final Jdbi jdbi;

    @Inject
    public SqlRemarks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(UUID report, Remark remark) {
        jdbi.useHandle(
                db -> db.createUpdate("insert into report_remark (id, report_id, version, author, code, text, at)"
                                + " values (:id, :report, :version, :author, :code, :text, :at)")
                        .bind("id", remark.id())
                        .bind("report", report)
                        .bind("version", remark.version())
                        .bind("author", remark.author())
                        .bind("code", remark.code())
                        .bind("text", remark.text())
                        .bind("at", remark.at())
                        .execute());
    }

    @Override
    public List<Remark> of(UUID report) {
        return jdbi.withHandle(db -> db.select(
                        "select * from report_remark where report_id = ? order by at, id", report)
                .map((row, at) -> new Remark(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getString("author"),
                        row.getString("code"),
                        row.getString("text"),
                        Columns.instant(row, "at")))
                .list());
    }
}
