package org.antenna.subscription.vocabulary.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.antenna.subscription.vocabulary.CodeKind;
import org.antenna.subscription.vocabulary.MenuCode;
import org.antenna.subscription.vocabulary.Vocabulary;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class SqlVocabulary implements Vocabulary {
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
        // PostgreSQL refuses the character NUL in any text, so no code that has it can be known.
        List<String> possible =
                codes.stream().filter(code -> code.indexOf('\0') < 0).toList();
        return jdbi.withHandle(db -> db.createQuery(
                        "select code from menu_code where kind = :kind and code = any(:codes) and not retired")
                .bind("kind", kind.name())
                .bindArray("codes", String.class, possible)
                .mapTo(String.class)
                .set());
    }

    @Override
    public void learn(MenuCode code) {
        jdbi.useHandle(db -> db.createUpdate("insert into menu_code (kind, code, version, retired)"
                        + " values (:kind, :code, :version, :retired) on conflict (kind, code) do update"
                        + " set version = excluded.version, retired = excluded.retired"
                        + " where excluded.version > menu_code.version")
                .bind("kind", code.kind().name())
                .bind("code", code.code())
                .bind("version", code.version())
                .bind("retired", code.retired())
                .execute());
    }
}
