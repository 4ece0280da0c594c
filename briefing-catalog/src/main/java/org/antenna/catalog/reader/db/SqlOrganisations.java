package org.antenna.catalog.reader.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.antenna.catalog.db.Columns;
import org.antenna.catalog.reader.Organisation;
import org.antenna.catalog.reader.Organisations;
import org.antenna.contracts.Audience;
import org.antenna.contracts.OrganisationClass;
import org.antenna.kit.memory.ChangeFeed;
import org.antenna.kit.memory.Memory;
import org.jdbi.v3.core.Jdbi;

/** Table {@code organisation}. */
@ApplicationScoped
public class SqlOrganisations implements Organisations {
    /** {@code ReadableSql} from the other side: an organisation lies in its region and in its region's country. */
    private static final String ADMITTED = """
            select count(*) from organisation
            where not closed
              and (code = any(:organisations)
                   or class = any(:classes)
                      and (cardinality(:regions::text[]) = 0
                           or array[region, split_part(region, '-', 1)] && :regions::text[]))
            """;

    private static final String TABLE = "organisation";
    private static final int REMEMBERED = 20_000;

    private final Jdbi jdbi;
    private final ChangeFeed changes;
    private final Memory<Organisation> memory;

    @Inject
    public SqlOrganisations(Jdbi jdbi, ChangeFeed changes) {
        this.jdbi = jdbi;
        this.changes = changes;
        this.memory = changes.memory(TABLE, REMEMBERED, (code, organisation) -> 1);
    }

    @Override
    public Optional<Organisation> find(String code) {
        return memory.find(code, () -> read(code));
    }

    private Optional<Organisation> read(String code) {
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
    public long admitted(Audience audience) {
        return jdbi.withHandle(db -> db.createQuery(ADMITTED)
                .bindArray("classes", String.class, Columns.sorted(audience.classes()))
                .bindArray("regions", String.class, audience.regions())
                .bindArray("organisations", String.class, audience.organisations())
                .mapTo(Long.class)
                .one());
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
        changes.changed(TABLE, organisation.code());
    }
}
