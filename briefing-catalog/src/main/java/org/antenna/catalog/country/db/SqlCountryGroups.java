package org.antenna.catalog.country.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.antenna.catalog.country.CountryGroup;
import org.antenna.catalog.country.CountryGroups;
import org.antenna.catalog.country.Membership;
import org.antenna.catalog.db.Columns;
import org.antenna.catalog.input.Position;
import org.antenna.kit.paging.Cursor;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Tables {@code country_group} and {@code country_group_member}. */
@ApplicationScoped
public class SqlCountryGroups implements CountryGroups {
    private static final String PUT = "insert into country_group (code, version, name_zh, name_en)"
            + " values (:code, :version, :zh, :en) on conflict (code) do update"
            + " set version = excluded.version, name_zh = excluded.name_zh, name_en = excluded.name_en";

    private final Jdbi jdbi;

    @Inject
    public SqlCountryGroups(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<CountryGroup> list(@Nullable Cursor after, int limit) {
        String code = after == null ? "" : Position.code(after, 0);
        return jdbi.withHandle(
                db -> db.select("select * from country_group where code > ? order by code limit ?", code, limit)
                        .map((row, at) -> group(db, row))
                        .list());
    }

    @Override
    public Optional<CountryGroup> find(String code) {
        return jdbi.withHandle(db -> db.select("select * from country_group where code = ?", code)
                .map((row, at) -> group(db, row))
                .findOne());
    }

    @Override
    public void put(CountryGroup group) {
        jdbi.useHandle(db -> {
            db.createUpdate(PUT)
                    .bind("code", group.code())
                    .bind("version", group.version())
                    .bind("zh", group.name().zh())
                    .bind("en", group.name().en())
                    .execute();
            db.execute("delete from country_group_member where country_group = ?", group.code());
            for (int i = 0; i < group.memberships().size(); i++) {
                Membership one = group.memberships().get(i);
                db.execute(
                        "insert into country_group_member (country_group, position, country, member_from, member_until)"
                                + " values (?, ?, ?, cast(? as date), cast(? as date))",
                        group.code(),
                        i,
                        one.country(),
                        one.from(),
                        one.until());
            }
        });
    }

    private static CountryGroup group(Handle db, ResultSet row) throws SQLException {
        String code = row.getString("code");
        List<Membership> memberships = db.select(
                        "select * from country_group_member where country_group = ? order by position", code)
                .map((member, at) -> new Membership(
                        member.getString("country"),
                        member.getObject("member_from", LocalDate.class),
                        member.getObject("member_until", LocalDate.class)))
                .list();
        return new CountryGroup(code, row.getLong("version"), Columns.localized(row, "name"), memberships);
    }
}
