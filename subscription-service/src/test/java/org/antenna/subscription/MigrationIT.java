package org.antenna.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.antenna.sandbox.testing.PostgresResource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Migrations on a database in which there is something already. */
class MigrationIT {
    private final Map<String, String> database = database();

    @Test
    void a_subscription_that_was_replaced_before_names_what_took_its_place() {
        migrate(MigrationVersion.fromVersion("0005"));
        Jdbi jdbi = Jdbi.create(database.get("ANTENNA_DATABASE_URL"), user(), password());
        UUID old = UUID.randomUUID();
        UUID next = UUID.randomUUID();
        jdbi.useHandle(db -> {
            db.execute(
                    "insert into organisation values ('office', 'REGION', '外办', 'Office', null, null, '{}', 1, null)");
            String add = "insert into subscription (id, organisation, name, series, wish_hash, replaces, version,"
                    + " activated_at, ended_at, end_reason) values (?, 'office', 'n', ?, ?, ?, 1, now(), ";
            db.execute(add + "now(), 'REPLACED')", old, "one", "one", null);
            db.execute(add + "null, null)", next, "two", "two", old);
        });
        migrate(MigrationVersion.LATEST);
        List<UUID> ofBoth = jdbi.withHandle(db -> db.select(
                        "select replaced_by from subscription where id in (?, ?) order by ended_at nulls last",
                        old,
                        next)
                .mapTo(UUID.class)
                .list());
        assertThat(ofBoth).containsExactly(next, null);
    }

    private void migrate(MigrationVersion target) {
        Flyway.configure()
                .dataSource(database.get("ANTENNA_DATABASE_URL"), user(), password())
                .locations("classpath:db/kit", "filesystem:src/main/resources/db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private String user() {
        return database.get("ANTENNA_DATABASE_USER");
    }

    private String password() {
        return database.get("ANTENNA_DATABASE_PASSWORD");
    }

    private static Map<String, String> database() {
        PostgresResource postgres = new PostgresResource();
        postgres.init(Map.of("service", "migration"));
        return postgres.start();
    }
}
