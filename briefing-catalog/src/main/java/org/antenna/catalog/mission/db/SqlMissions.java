package org.antenna.catalog.mission.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antenna.catalog.db.Columns;
import org.antenna.catalog.input.Position;
import org.antenna.catalog.mission.Mission;
import org.antenna.catalog.mission.MissionKind;
import org.antenna.catalog.mission.Missions;
import org.antenna.kit.paging.Cursor;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Table {@code mission}. */
@ApplicationScoped
public class SqlMissions implements Missions {
    private static final String PUT = """
            insert into mission (code, version, kind, host_countries, city, name_zh, name_en, languages, abilities,
                mailbox, closed)
            values (:code, :version, :kind, :hostCountries, :city, :zh, :en, :languages, :abilities,
                :mailbox, :closed)
            on conflict (code) do update set version = excluded.version, kind = excluded.kind,
                host_countries = excluded.host_countries, city = excluded.city, name_zh = excluded.name_zh,
                name_en = excluded.name_en, languages = excluded.languages, abilities = excluded.abilities,
                mailbox = excluded.mailbox, closed = excluded.closed
            """;

    private final Jdbi jdbi;

    @Inject
    public SqlMissions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Mission> list(@Nullable Cursor after, int limit) {
        String code = after == null ? "" : Position.code(after, 0);
        return jdbi.withHandle(
                db -> db.select("select * from mission where code > ? order by code limit ?", code, limit)
                        .map((row, at) -> mission(row))
                        .list());
    }

    @Override
    public Optional<Mission> find(String code) {
        return jdbi.withHandle(db -> db.select("select * from mission where code = ?", code)
                .map((row, at) -> mission(row))
                .findOne());
    }

    @Override
    public Set<String> known(Set<String> codes) {
        return among("select code from mission where code = any(:codes)", codes);
    }

    @Override
    public Set<String> knownTopics(Set<String> codes) {
        return among("select code from topic where code = any(:codes)", codes);
    }

    @Override
    public void lock(String code) {
        jdbi.useHandle(db -> db.select("select pg_advisory_xact_lock(hashtextextended('mission/' || ?, 0))", code)
                .mapToMap()
                .list());
    }

    @Override
    public void put(Mission mission) {
        jdbi.useHandle(db -> db.createUpdate(PUT)
                .bind("code", mission.code())
                .bind("version", mission.version())
                .bind("kind", mission.kind().name())
                .bindArray("hostCountries", String.class, mission.hostCountries())
                .bind("city", mission.city())
                .bind("zh", mission.name().zh())
                .bind("en", mission.name().en())
                .bindArray("languages", String.class, mission.languages())
                .bindArray("abilities", String.class, mission.abilities())
                .bind("mailbox", mission.mailbox())
                .bind("closed", mission.closed())
                .execute());
    }

    private Set<String> among(String sql, Set<String> codes) {
        return jdbi.withHandle(db -> db.createQuery(sql)
                .bindArray("codes", String.class, codes)
                .mapTo(String.class)
                .set());
    }

    private static Mission mission(ResultSet row) throws SQLException {
        return new Mission(
                row.getString("code"),
                row.getLong("version"),
                MissionKind.valueOf(row.getString("kind")),
                Columns.texts(row, "host_countries"),
                row.getString("city"),
                Columns.localized(row, "name"),
                Columns.texts(row, "languages"),
                Columns.texts(row, "abilities"),
                row.getString("mailbox"),
                row.getBoolean("closed"));
    }
}
