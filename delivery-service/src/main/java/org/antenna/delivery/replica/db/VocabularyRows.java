package org.antenna.delivery.replica.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.antenna.contracts.LocalizedText;
import org.antenna.delivery.replica.Vocabulary;
import org.jdbi.v3.core.Handle;

/** Reads the vocabulary in one statement, so that all of it is of one moment. */
final class VocabularyRows {
    private static final String ALL = """
            select 'topic', code, label_zh, label_en, parent, null::text[] from topic
            union all select 'country-group', code, name_zh, name_en, null, members from country_group
            union all select 'series', code, name_zh, name_en, null, null from series
            union all select 'mission', code, name_zh, name_en, null, null from mission
            """;

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();
    private final Map<String, LocalizedText> names = new HashMap<>();

    static Vocabulary read(Handle db) {
        VocabularyRows rows = new VocabularyRows();
        db.createQuery(ALL).map((row, at) -> rows.add(row)).list();
        return new Vocabulary(Map.copyOf(rows.parents), Map.copyOf(rows.members), Map.copyOf(rows.names));
    }

    private boolean add(ResultSet row) throws SQLException {
        String code = row.getString(2);
        names.put(row.getString(1) + "/" + code, new LocalizedText(row.getString(3), row.getString(4)));
        if (row.getString(5) != null) {
            parents.put(code, row.getString(5));
        }
        if (row.getArray(6) != null) {
            members.put(code, Set.copyOf(TextArray.of(row, 6)));
        }
        return true;
    }
}
