package org.antenna.catalog.menu.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.antenna.catalog.db.Columns;
import org.antenna.catalog.input.Position;
import org.antenna.catalog.menu.CountryGroup;
import org.antenna.catalog.menu.CountryGroups;
import org.antenna.kit.paging.Cursor;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Table {@code country_group}. */
@ApplicationScoped
public class SqlCountryGroups implements CountryGroups {
    private final Jdbi jdbi;

    @Inject
    public SqlCountryGroups(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<CountryGroup> list(@Nullable Cursor after, int limit) {
        String code = after == null ? "" : Position.code(after, 0);
        return jdbi.withHandle(db -> db.select(
                        "select * from country_group where code > ? order by code limit ?", code, limit)
                .map((row, at) -> new CountryGroup(
                        row.getString("code"),
                        row.getLong("version"),
                        Columns.localized(row, "name"),
                        Columns.texts(row, "members")))
                .list());
    }

    @Override
    public boolean addIfMissing(CountryGroup group) {
        return jdbi.withHandle(
                        db -> db.createUpdate("insert into country_group (code, version, name_zh, name_en, members)"
                                        + " values (:code, :version, :zh, :en, :members) on conflict do nothing")
                                .bind("code", group.code())
                                .bind("version", group.version())
                                .bind("zh", group.name().zh())
                                .bind("en", group.name().en())
                                .bindArray("members", String.class, group.members())
                                .execute())
                == 1;
    }
}
