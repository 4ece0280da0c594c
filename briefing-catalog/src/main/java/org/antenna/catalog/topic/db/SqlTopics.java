package org.antenna.catalog.topic.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.antenna.catalog.db.Columns;
import org.antenna.catalog.input.Position;
import org.antenna.catalog.topic.MenuTopic;
import org.antenna.catalog.topic.Synonyms;
import org.antenna.catalog.topic.TopicUse;
import org.antenna.catalog.topic.Topics;
import org.antenna.kit.paging.Cursor;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Table {@code topic}. */
@ApplicationScoped
public class SqlTopics implements Topics {
    private static final String LIST = """
            select * from topic where code > :after and (cast(:words as text) is null
                or position(lower(:words) in lower(concat_ws(chr(10), code, label_zh, label_en,
                    array_to_string(synonyms_zh || synonyms_en, chr(10))))) > 0)
            order by code limit :limit
            """;
    private static final String INSERT = """
            insert into topic (code, version, parent, label_zh, label_en, synonyms_zh, synonyms_en, replaced_by)
            values (:code, :version, :parent, :zh, :en, :synonymsZh, :synonymsEn, :replacedBy) on conflict (code) do\s""";

    private final Jdbi jdbi;

    @Inject
    public SqlTopics(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<MenuTopic> list(@Nullable String words, @Nullable Cursor after, int limit) {
        return jdbi.withHandle(db -> db.createQuery(LIST)
                .bind("words", words)
                .bind("after", after == null ? "" : Position.code(after, 0))
                .bind("limit", limit)
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
    public List<MenuTopic> below(String code) {
        return jdbi.withHandle(db -> db.select("select * from topic where parent = ? order by code", code)
                .map((row, at) -> topic(row))
                .list());
    }

    @Override
    public void lock() {
        jdbi.useHandle(db -> db.execute("lock table topic in share row exclusive mode"));
    }

    @Override
    public void put(MenuTopic topic) {
        insert(
                topic,
                "update set version = excluded.version, parent = excluded.parent, label_zh = excluded.label_zh,"
                        + " label_en = excluded.label_en, synonyms_zh = excluded.synonyms_zh,"
                        + " synonyms_en = excluded.synonyms_en, replaced_by = excluded.replaced_by");
    }

    @Override
    public boolean addIfMissing(MenuTopic topic) {
        return insert(topic, "nothing") == 1;
    }

    @Override
    public TopicUse use(String code) {
        return jdbi.withHandle(db -> TopicUseRows.read(db, code));
    }

    private int insert(MenuTopic topic, String conflict) {
        return jdbi.withHandle(db -> db.createUpdate(INSERT + conflict)
                .bind("code", topic.code())
                .bind("version", topic.version())
                .bind("parent", topic.parent())
                .bind("zh", topic.label().zh())
                .bind("en", topic.label().en())
                .bindArray("synonymsZh", String.class, topic.synonyms().zh())
                .bindArray("synonymsEn", String.class, topic.synonyms().en())
                .bindArray("replacedBy", String.class, topic.replacedBy())
                .execute());
    }

    private static MenuTopic topic(ResultSet row) throws SQLException {
        return new MenuTopic(
                row.getString("code"),
                row.getLong("version"),
                row.getString("parent"),
                Columns.localized(row, "label"),
                new Synonyms(Columns.texts(row, "synonyms_zh"), Columns.texts(row, "synonyms_en")),
                Columns.texts(row, "replaced_by"));
    }
}
