package org.antenna.sandbox.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * A PostgreSQL database of its own for the service under test, empty at the start of the test JVM.
 *
 * <p>The argument {@code service} names the database ({@code catalog}, {@code subscription}, {@code delivery}; otherwise
 * {@code test}).
 */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {
    private String service = "test";

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.getOrDefault("service", service);
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> database = JvmWide.call("postgres", service);
        return Map.of(
                "ANTENNA_DATABASE_URL", database.get("url"),
                "ANTENNA_DATABASE_USER", database.get("user"),
                "ANTENNA_DATABASE_PASSWORD", database.get("password"));
    }

    @Override
    public void stop() {
        // the part is shared by all tests of this JVM and ends with it
    }
}
