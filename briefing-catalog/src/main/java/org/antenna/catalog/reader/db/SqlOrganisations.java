package org.antenna.catalog.reader.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.antenna.catalog.reader.Organisation;
import org.antenna.catalog.reader.Organisations;
import org.antenna.contracts.OrganisationClass;
import org.jdbi.v3.core.Jdbi;

/** Table {@code organisation}. */
@ApplicationScoped
public class SqlOrganisations implements Organisations {
    private final Jdbi jdbi;

    @Inject
    public SqlOrganisations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Organisation> find(String code) {
        return jdbi.withHandle(db -> db.select(
                        "select code, version, class, region, closed from organisation where code = ?", code)
                .map((row, at) -> new Organisation(
                        row.getString("code"),
                        row.getLong("version"),
                        OrganisationClass.valueOf(row.getString("class")),
                        row.getString("region"),
                        row.getBoolean("closed")))
                .findOne());
    }

    @Override
    public void keep(Organisation organisation) {
        jdbi.useHandle(db -> db.createUpdate("insert into organisation (code, version, class, region, closed)"
                        + " values (:code, :version, :class, :region, :closed)"
                        + " on conflict (code) do update set version = excluded.version, class = excluded.class,"
                        + " region = excluded.region, closed = excluded.closed"
                        + " where excluded.version > organisation.version")
                .bind("code", organisation.code())
                .bind("version", organisation.version())
                .bind("class", organisation.organisationClass().name())
                .bind("region", organisation.region())
                .bind("closed", organisation.closed())
                .execute());
    }
}
