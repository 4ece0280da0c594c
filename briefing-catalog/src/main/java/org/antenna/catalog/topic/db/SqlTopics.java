package org.antenna.catalog.menu.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.antenna.catalog.db.Columns;
import org.antenna.catalog.input.Position;
import org.antenna.catalog.menu.MenuTopic;
import org.antenna.catalog.menu.Topics;
import org.antenna.kit.paging.Cursor;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Table {@code topic}. */
@ApplicationScoped
public class SqlTopics implements Topics {
    private static final String INSERT = "insert into topic (code, version, parent, label_zh, label_en)"
            + " values (:code, :version, :parent, :zh, :en) on conflict (code) do ";

    private final Jdbi jdbi;

    @Inject
    public SqlTopics(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<MenuTopic> list(@Nullable Cursor after, int limit) {
        String code = after == null ? "" : Position.code(after, 0);
        return jdbi.withHandle(db -> db.select("select * from topic where code > ? order by code limit ?", code, limit)
                .map((row, at) -> topic(row))
                .list());
    }

    @Override
    public Optional<MenuTopic> find(String code) {
        return jdbi.withHandle(db -> db.select("select * from topic where code = ?", code)
                .map((row, at) -> topic(row))
                .findOne());
    }

    @Override
    public boolean hasChildren(String code) {
        return jdbi.withHandle(db -> db.select("select exists (select from topic where parent = ?)", code)
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public void lock() {
        jdbi.useHandle(db -> db.execute("lock table topic in share row exclusive mode"));
    }

    @Override
    public void put(MenuTopic topic) {
        insert(
                topic,
                "update set version = excluded.version, parent = excluded.parent,"
                        + " label_zh = excluded.label_zh, label_en = excluded.label_en");
    }

    @Override
    public boolean addIfMissing(MenuTopic topic) {
        return insert(topic, "nothing") == 1;
    }

    private int insert(MenuTopic topic, String conflict) {
        return jdbi.withHandle(db -> db.createUpdate(INSERT + conflict)
                .bind("code", topic.code())
                .bind("version", topic.version())
                .bind("parent", topic.parent())
                .bind("zh", topic.label().zh())
                .bind("en", topic.label().en())
                .execute());
    }

    private static MenuTopic topic(ResultSet row) throws SQLException {
        return new MenuTopic(
                row.getString("code"),
                row.getLong("version"),
                row.getString("parent"),
                Columns.localized(row, "label"));
    }
}
