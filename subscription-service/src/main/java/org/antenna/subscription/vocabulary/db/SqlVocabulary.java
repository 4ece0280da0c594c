package org.antenna.subscription.vocabulary.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.antenna.subscription.vocabulary.CodeKind;
import org.antenna.subscription.vocabulary.MenuCode;
import org.antenna.subscription.vocabulary.Succession;
import org.antenna.subscription.vocabulary.Vocabulary;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlVocabulary implements Vocabulary {
    private static final String LEARN = """
            insert into menu_code (kind, code, version, retired, replaced_by, replaced_since)
            values (:kind, :code, :version, :retired, :replacedBy, cast(:since as timestamptz))
            on conflict (kind, code) do update set version = excluded.version, retired = excluded.retired,
                replaced_by = excluded.replaced_by, replaced_since = excluded.replaced_since
            where excluded.version > menu_code.version
            """;

    private final Jdbi jdbi;

    @Inject
    SqlVocabulary(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean isEmpty() {
        return jdbi.withHandle(db -> db.createQuery("select not exists (select from menu_code)")
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public Set<String> offered(CodeKind kind, Collection<String> codes) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select code from menu_code where kind = :kind and code = any(:codes) and not retired")
                .bind("kind", kind.name())
                .bindArray("codes", String.class, possible(codes))
                .mapTo(String.class)
                .set());
    }

    @Override
    public boolean holdOffered(String series) {
        return jdbi.withHandle(db -> db.createQuery("select code from menu_code"
                        + " where kind = 'SERIES' and code = any(:codes) and not retired for share")
                .bindArray("codes", String.class, possible(List.of(series)))
                .mapTo(String.class)
                .findOne()
                .isPresent());
    }

    @Override
    public Map<String, List<String>> replaced(CodeKind kind, Collection<String> codes) {
        return jdbi.withHandle(db -> db
                .createQuery("select code, replaced_by from menu_code"
                        + " where kind = :kind and code = any(:codes) and retired and replaced_by <> '{}'")
                .bind("kind", kind.name())
                .bindArray("codes", String.class, possible(codes))
                .map((row, at) -> Map.entry(row.getString("code"), replacedBy(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public @Nullable Succession succession(String series) {
        return jdbi.withHandle(db -> db.select(
                        "select replaced_by, replaced_since from menu_code"
                                + " where kind = 'SERIES' and code = ? and retired and replaced_by <> '{}'",
                        series)
                .map((row, at) -> new Succession(
                        replacedBy(row).getFirst(),
                        row.getObject("replaced_since", OffsetDateTime.class).toInstant()))
                .findOne()
                .orElse(null));
    }

    @Override
    public void learn(MenuCode code) {
        jdbi.useHandle(db -> db.createUpdate(LEARN)
                .bind("kind", code.kind().name())
                .bind("code", code.code())
                .bind("version", code.version())
                .bind("retired", code.retired())
                .bindArray("replacedBy", String.class, code.replacedBy())
                .bind(
                        "since",
                        code.replacedSince() == null
                                ? null
                                : code.replacedSince().atOffset(ZoneOffset.UTC))
                .execute());
    }

    /** PostgreSQL refuses the character NUL in any text, so no code that has it can be known. */
    private static List<String> possible(Collection<String> codes) {
        return codes.stream().filter(code -> code.indexOf('\0') < 0).toList();
    }

    private static List<String> replacedBy(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray("replaced_by").getArray());
    }
}
