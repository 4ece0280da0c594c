package org.antenna.delivery.replica.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.antenna.contracts.OrganisationChanged;
import org.antenna.delivery.replica.Arrival;
import org.antenna.delivery.replica.Directory;
import org.antenna.delivery.replica.Recipient;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class SqlDirectory implements Directory {
    private final Jdbi jdbi;

    @Inject
    SqlDirectory(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    @Transactional
    public Arrival store(OrganisationChanged organisation) {
        return jdbi.withHandle(db -> Upsert.arrival(db.createQuery("""
                        insert into organisation (code, version, class, name_zh, name_en, parent, region, closed)
                        values (:code, :version, :class, :zh, :en, :parent, :region, :closed)
                        on conflict (code) do update set version = excluded.version, class = excluded.class,
                            name_zh = excluded.name_zh, name_en = excluded.name_en, parent = excluded.parent,
                            region = excluded.region, closed = excluded.closed
                        where excluded.version > organisation.version returning xmax = 0
                        """)
                .bind("code", organisation.code())
                .bind("version", organisation.version())
                .bind("class", organisation.organisationClass().name())
                .bind("zh", organisation.name().zh())
                .bind("en", organisation.name().en())
                .bind("parent", organisation.parent())
                .bind("region", organisation.region())
                .bind("closed", organisation.closed())));
    }

    @Override
    @Transactional
    public Arrival store(Recipient recipient) {
        return jdbi.withHandle(db -> Upsert.arrival(db.createQuery("""
                        insert into recipient (id, version, organisation, address, language, time_zone, digest_at, active)
                        values (:id, :version, :organisation, :address, :language, :zone, :at, :active)
                        on conflict (id) do update set version = excluded.version, organisation = excluded.organisation,
                            address = excluded.address, language = excluded.language, time_zone = excluded.time_zone,
                            digest_at = excluded.digest_at, active = excluded.active
                        where excluded.version > recipient.version returning xmax = 0
                        """)
                .bind("id", recipient.id())
                .bind("version", recipient.version())
                .bind("organisation", recipient.organisation())
                .bind("address", recipient.address())
                .bind("language", recipient.language())
                .bind("zone", recipient.zone().getId())
                .bind("at", recipient.digestAt())
                .bind("active", recipient.active())));
    }

    @Override
    public Optional<Recipient> recipient(UUID id) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select version, organisation, address, language, time_zone, digest_at, active
                        from recipient where id = :id
                        """)
                .bind("id", id)
                .map((row, at) -> new Recipient(
                        id,
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        ZoneId.of(row.getString(5)),
                        row.getObject(6, LocalTime.class),
                        row.getBoolean(7)))
                .findOne());
    }
}
