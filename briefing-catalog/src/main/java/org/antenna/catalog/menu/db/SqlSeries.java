package org.antenna.catalog.menu.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.antenna.catalog.db.Columns;
import org.antenna.catalog.input.Position;
import org.antenna.catalog.menu.AllSeries;
import org.antenna.catalog.menu.Cadence;
import org.antenna.catalog.menu.Series;
import org.antenna.kit.memory.ChangeFeed;
import org.antenna.kit.memory.Memory;
import org.antenna.kit.paging.Cursor;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Table {@code series}. */
@ApplicationScoped
public class SqlSeries implements AllSeries {
    private static final String INSERT = """
            insert into series (code, version, name_zh, name_en, description_zh, description_en, curator, cadence, menu_order,
                audience_classes, audience_regions, audience_organisations, retired, successor,
                successor_since)
            values (:code, :version, :nameZh, :nameEn, :descriptionZh, :descriptionEn, :curator, :cadence, :order,
                :classes, :regions, :organisations, :retired, :successor, :successorSince)
            on conflict (code) do nothing
            """;
    private static final String UPDATE = """
            update series set version = :version, name_zh = :nameZh, name_en = :nameEn, description_zh = :descriptionZh,
                description_en = :descriptionEn, curator = :curator, cadence = :cadence, menu_order = :order,
                audience_classes = :classes, audience_regions = :regions, audience_organisations = :organisations,
                retired = :retired, successor = :successor, successor_since = :successorSince
            where code = :code
            """;

    private static final String TABLE = "series";
    private static final int REMEMBERED = 1_000;

    private final Jdbi jdbi;
    private final ChangeFeed changes;
    private final Memory<Series> memory;

    @Inject
    public SqlSeries(Jdbi jdbi, ChangeFeed changes) {
        this.jdbi = jdbi;
        this.changes = changes;
        this.memory = changes.memory(TABLE, REMEMBERED, (code, series) -> 1);
    }

    @Override
    public List<Series> list(@Nullable Cursor after, int limit) {
        int order = after == null ? Integer.MIN_VALUE : Position.number(after, 0);
        String code = after == null ? "" : Position.code(after, 1);
        return jdbi.withHandle(db -> db.select(
                        "select * from series where (menu_order, code) > (?, ?) order by menu_order, code limit ?",
                        order,
                        code,
                        limit)
                .map((row, at) -> series(row))
                .list());
    }

    @Override
    public Optional<Series> find(String code) {
        return find(code, "");
    }

    @Override
    public Optional<Series> recall(String code) {
        return memory.find(code, () -> find(code));
    }

    @Override
    public Optional<Series> lock(String code) {
        return find(code, " for update");
    }

    @Override
    public void lock() {
        jdbi.useHandle(db -> db.execute("lock table series in share row exclusive mode"));
    }

    @Override
    public boolean addIfMissing(Series series) {
        return write(INSERT, series) == 1;
    }

    @Override
    public void replace(Series series) {
        write(UPDATE, series);
        changes.changed(TABLE, series.code());
    }

    private Optional<Series> find(String code, String lock) {
        return jdbi.withHandle(db -> db.select("select * from series where code = ?" + lock, code)
                .map((row, at) -> series(row))
                .findOne());
    }

    private int write(String sql, Series series) {
        Cadence cadence = series.cadence();
        return jdbi.withHandle(db -> db.createUpdate(sql)
                .bind("code", series.code())
                .bind("version", series.version())
                .bind("nameZh", series.name().zh())
                .bind("nameEn", series.name().en())
                .bind("descriptionZh", series.description().zh())
                .bind("descriptionEn", series.description().en())
                .bind("curator", series.curator())
                .bind("cadence", cadence == null ? null : cadence.name())
                .bind("order", series.order())
                .bindArray(
                        "classes",
                        String.class,
                        Columns.sorted(series.defaultAudience().classes()))
                .bindArray(
                        "regions",
                        String.class,
                        Columns.sorted(series.defaultAudience().regions()))
                .bindArray(
                        "organisations",
                        String.class,
                        Columns.sorted(series.defaultAudience().organisations()))
                .bind("retired", series.retired())
                .bind("successor", series.successor())
                .bind("successorSince", series.successorSince())
                .execute());
    }

    private static Series series(ResultSet row) throws SQLException {
        String cadence = row.getString("cadence");
        return new Series(
                row.getString("code"),
                row.getLong("version"),
                Columns.localized(row, "name"),
                Columns.localized(row, "description"),
                row.getString("curator"),
                cadence == null ? null : Cadence.valueOf(cadence),
                row.getInt("menu_order"),
                Columns.audience(row),
                row.getBoolean("retired"),
                row.getString("successor"),
                Columns.optionalInstant(row, "successor_since"));
    }
}
