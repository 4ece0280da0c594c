package org.antenna.delivery.replica.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antenna.contracts.LocalizedText;
import org.antenna.delivery.replica.Vocabulary;
import org.antenna.matching.Vocabulary.Membership;
import org.jdbi.v3.core.Handle;

/** Reads the vocabulary in one statement, so that all of it is of one moment. */
final class VocabularyRows {
    private static final String ALL = """
            select 'topic', code, label_zh, label_en, parent, replaced_by, null::text[] from topic
            union all select 'country-group', code, name_zh, name_en, null, members, memberships from country_group
            union all select 'series', code, name_zh, name_en, null, null, null from series
            union all select 'mission', code, name_zh, name_en, null, null, null from mission
            """;

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, List<String>> replacedBy = new HashMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();
    private final Map<String, List<Membership>> memberships = new HashMap<>();
    private final Map<String, LocalizedText> names = new HashMap<>();

    static Vocabulary read(Handle db) {
        VocabularyRows rows = new VocabularyRows();
        db.createQuery(ALL).map((row, at) -> rows.add(row)).list();
        return new Vocabulary(
                Map.copyOf(rows.parents),
                Map.copyOf(rows.members),
                Map.copyOf(rows.names),
                new org.antenna.matching.Vocabulary(rows.parents, rows.replacedBy, rows.memberships));
    }

    private boolean add(ResultSet row) throws SQLException {
        String kind = row.getString(1);
        String code = row.getString(2);
        names.put(kind + "/" + code, new LocalizedText(row.getString(3), row.getString(4)));
        if (row.getString(5) != null) {
            parents.put(code, row.getString(5));
        }
        if (kind.equals("topic") && !TextArray.of(row, 6).isEmpty()) {
            replacedBy.put(code, List.copyOf(TextArray.of(row, 6)));
        }
        if (kind.equals("country-group")) {
            members.put(code, Set.copyOf(TextArray.of(row, 6)));
            memberships.put(
                    code,
                    TextArray.of(row, 7).stream().map(MembershipText::read).toList());
        }
        return true;
    }
}
