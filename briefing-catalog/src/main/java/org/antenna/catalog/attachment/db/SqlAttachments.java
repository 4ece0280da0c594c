package org.antenna.catalog.attachment.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antenna.catalog.attachment.Attachment;
import org.antenna.catalog.attachment.Attachments;
import org.antenna.catalog.attachment.file.FileName;
import org.antenna.catalog.attachment.file.FileType;
import org.antenna.catalog.db.Columns;
import org.jdbi.v3.core.Jdbi;

/** Table {@code attachment}. */
@ApplicationScoped
public class SqlAttachments implements Attachments {
    private static final String SELECT =
            "select id, name, file_type, size, sha256, added_by, added_at from attachment where report_id = ?";
    private static final String INSERT = """
            insert into attachment (id, report_id, first_version, name, file_type, size, sha256, bytes, added_by, added_at)
            values (:id, :report, :version, :name, :type, :size, :sha256, :bytes, :addedBy, :addedAt)
            """;

    private final Jdbi jdbi;

    @Inject
    public SqlAttachments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Attachment> of(UUID report, int version) {
        return jdbi.withHandle(db -> db.select(
                        SELECT + " and first_version <= ? and (until_version is null or until_version > ?) order by id",
                        report,
                        version,
                        version)
                .map((row, at) -> attachment(row))
                .list());
    }

    @Override
    public Optional<Attachment> find(UUID report, UUID id) {
        return jdbi.withHandle(db -> db.select(SELECT + " and id = ?", report, id)
                .map((row, at) -> attachment(row))
                .findOne());
    }

    @Override
    public Optional<byte[]> bytes(UUID id) {
        return jdbi.withHandle(db -> db.select("select bytes from attachment where id = ?", id)
                .mapTo(byte[].class)
                .findOne());
    }

    @Override
    public void add(UUID report, int version, Attachment attachment, byte[] bytes) {
        jdbi.useHandle(db -> db.createUpdate(INSERT)
                .bind("id", attachment.id())
                .bind("report", report)
                .bind("version", version)
                .bind("name", attachment.name().value())
                .bind("type", attachment.type().name())
                .bind("size", attachment.size())
                .bind("sha256", attachment.sha256())
                .bind("bytes", bytes)
                .bind("addedBy", attachment.addedBy())
                .bind("addedAt", attachment.addedAt())
                .execute());
    }

    @Override
    public void remove(UUID report, int version, UUID id) {
        jdbi.useHandle(db -> {
            db.execute(
                    "delete from attachment where report_id = ? and id = ? and first_version = ?", report, id, version);
            db.execute(
                    "update attachment set until_version = ? where report_id = ? and id = ? and until_version is null",
                    version,
                    report,
                    id);
        });
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                new FileName(row.getString("name")),
                FileType.valueOf(row.getString("file_type")),
                row.getInt("size"),
                row.getString("sha256"),
                row.getString("added_by"),
                Columns.instant(row, "added_at"));
    }
}
