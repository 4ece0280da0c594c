package org.antenna.delivery.replica.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.antenna.contracts.CountryGroupChanged;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.MissionChanged;
import org.antenna.contracts.SeriesChanged;
import org.antenna.contracts.TopicChanged;
import org.antenna.delivery.replica.Arrival;
import org.antenna.delivery.replica.Vocabularies;
import org.antenna.delivery.replica.Vocabulary;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Keeps the newest reading in memory while its stamp is the one in the database; stamps are never drawn twice. */
@ApplicationScoped
class SqlVocabularies implements Vocabularies {
    private final Jdbi jdbi;
    private volatile Stamped newest = new Stamped(-1, Vocabulary.EMPTY);

    private record Stamped(long stamp, Vocabulary vocabulary) {}

    @Inject
    SqlVocabularies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    @Transactional
    public Arrival store(TopicChanged topic) {
        return store(
                """
                insert into topic (code, version, label_zh, label_en, parent, replaced_by)
                values (:code, :version, :zh, :en, :parent, :replacedBy)
                on conflict (code) do update set version = excluded.version, label_zh = excluded.label_zh,
                    label_en = excluded.label_en, parent = excluded.parent, replaced_by = excluded.replaced_by
                where excluded.version > topic.version returning xmax = 0
                """,
                topic.code(),
                topic.version(),
                topic.label(),
                upsert ->
                        upsert.bind("parent", topic.parent()).bindArray("replacedBy", String.class, replacedBy(topic)));
    }

    @Override
    @Transactional
    public Arrival store(CountryGroupChanged group) {
        return store(
                """
                insert into country_group (code, version, name_zh, name_en, members, memberships)
                values (:code, :version, :zh, :en, :members, :memberships)
                on conflict (code) do update set version = excluded.version, name_zh = excluded.name_zh,
                    name_en = excluded.name_en, members = excluded.members, memberships = excluded.memberships
                where excluded.version > country_group.version returning xmax = 0
                """,
                group.code(),
                group.version(),
                group.name(),
                upsert -> upsert.bindArray("members", String.class, group.members())
                        .bindArray("memberships", String.class, MembershipText.write(group)));
    }

    @Override
    @Transactional
    public Arrival store(SeriesChanged series) {
        return store(
                """
                insert into series (code, version, name_zh, name_en, retired)
                values (:code, :version, :zh, :en, :retired)
                on conflict (code) do update set version = excluded.version, name_zh = excluded.name_zh,
                    name_en = excluded.name_en, retired = excluded.retired
                where excluded.version > series.version returning xmax = 0
                """,
                series.code(),
                series.version(),
                series.name(),
                upsert -> upsert.bind("retired", series.retired()));
    }

    @Override
    @Transactional
    public Arrival store(MissionChanged mission) {
        return store(
                """
                insert into mission (code, version, name_zh, name_en, host_countries)
                values (:code, :version, :zh, :en, :hosts)
                on conflict (code) do update set version = excluded.version, name_zh = excluded.name_zh,
                    name_en = excluded.name_en, host_countries = excluded.host_countries
                where excluded.version > mission.version returning xmax = 0
                """,
                mission.code(),
                mission.version(),
                mission.name(),
                upsert -> upsert.bindArray("hosts", String.class, mission.hostCountries()));
    }

    @Override
    public Vocabulary current() {
        return jdbi.withHandle(db -> {
            Stamped known = newest;
            long stamp = stamp(db);
            if (known.stamp() == stamp) {
                return known.vocabulary();
            }
            Stamped read = new Stamped(stamp, VocabularyRows.read(db));
            // Outside of the lock the rows may be newer than the stamp; then they are read once more next time.
            if (stamp(db) == stamp) {
                newest = read;
            }
            return read.vocabulary();
        });
    }

    private static List<String> replacedBy(TopicChanged topic) {
        List<String> codes = topic.replacedBy();
        return codes == null ? List.of() : codes;
    }

    private interface Particulars {
        Query bind(Query upsert);
    }

    private Arrival store(String sql, String code, long version, LocalizedText name, Particulars particulars) {
        return jdbi.withHandle(db -> {
            Query upsert = db.createQuery(sql)
                    .bind("code", code)
                    .bind("version", version)
                    .bind("zh", name.zh())
                    .bind("en", name.en());
            Arrival arrival = Upsert.arrival(particulars.bind(upsert));
            if (arrival != Arrival.OLD) {
                db.execute("update vocabulary_stamp set stamp = nextval('replica_change')");
            }
            return arrival;
        });
    }

    private static long stamp(Handle db) {
        return db.createQuery("select stamp from vocabulary_stamp")
                .mapTo(Long.class)
                .one();
    }
}
