package org.antenna.sandbox.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Deque;
import java.util.Map;
import org.antenna.sandbox.process.PartFailed;
import org.jspecify.annotations.Nullable;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** PostgreSQL in a container, one for the JVM, with a database for each service. */
final class ContainerPostgres {
    private static final DockerImageName IMAGE = DockerImageName.parse("postgres:18");
    private static @Nullable PostgreSQLContainer container;

    private ContainerPostgres() {}

    static synchronized Map<String, String> database(String service, Deque<Runnable> cleanup) {
        if (container == null) {
            PostgreSQLContainer started = new PostgreSQLContainer(IMAGE);
            cleanup.push(started::stop);
            started.start();
            container = started;
        }
        String server = "jdbc:postgresql://%s:%d/".formatted(container.getHost(), container.getMappedPort(5432));
        String user = container.getUsername();
        String password = container.getPassword();
        try (Connection connection = DriverManager.getConnection(server + container.getDatabaseName(), user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(service, password));
            statement.execute("CREATE DATABASE %s OWNER %s".formatted(service, service));
        } catch (SQLException e) {
            throw new PartFailed("Cannot make the database " + service + " in the container.", e);
        }
        return Map.of("url", server + service, "user", service, "password", password);
    }
}
