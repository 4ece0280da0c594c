package org.antenna.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.antenna.sandbox.identity.IdentityProvider;
import org.antenna.sandbox.kafka.Kafka;
import org.antenna.sandbox.postgres.Database;
import org.antenna.sandbox.postgres.Postgres;
import org.antenna.sandbox.process.Directories;
import org.antenna.sandbox.service.ServiceProcess;

/** What the three services are told through their environment; see "Configuration in common" in ARCHITECTURE.md. */
record ServiceSettings(Path root, Path home, Ports ports, Postgres postgres, Kafka kafka) {
    private static final int SECRET_BYTES = 32;

    /** For archives larger than the demo's. */
    private static final String CATALOG_HEAP = "antenna.sandbox.catalog.heap";

    List<ServiceProcess> services() {
        return List.of(
                service(
                        "catalog",
                        "briefing-catalog",
                        "-Xmx" + System.getProperty(CATALOG_HEAP, "256m"),
                        PortName.CATALOG),
                service("subscription", "subscription-service", "-Xmx192m", PortName.SUBSCRIPTION),
                service("delivery", "delivery-service", "-Xmx384m", PortName.DELIVERY));
    }

    private ServiceProcess service(String name, String module, String heap, PortName port) {
        return new ServiceProcess(
                name,
                Directories.create(home.resolve(name)),
                root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar"),
                heap,
                ports.of(port),
                () -> environment(name, ports.of(port)));
    }

    private Map<String, String> environment(String name, int port) {
        Database database = postgres.database(name);
        Map<String, String> settings = new HashMap<>(Map.of(
                "QUARKUS_PROFILE", "sandbox",
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "ANTENNA_HTTP_PORT", Integer.toString(port),
                "ANTENNA_DATABASE_URL", database.url(),
                "ANTENNA_DATABASE_USER", database.user(),
                "ANTENNA_DATABASE_PASSWORD", database.password(),
                "ANTENNA_KAFKA", kafka.bootstrap(),
                "ANTENNA_KAFKA_REPLICATION", "1",
                "ANTENNA_OIDC_ISSUER", IdentityProvider.issuer(ports.of(PortName.IDENTITY))));
        if (name.equals("catalog")) {
            settings.put("ANTENNA_SUBSCRIPTION_SERVICE_URL", "http://127.0.0.1:" + ports.of(PortName.SUBSCRIPTION));
            settings.put("ANTENNA_DELIVERY_SERVICE_URL", "http://127.0.0.1:" + ports.of(PortName.DELIVERY));
        }
        if (name.equals("delivery")) {
            settings.putAll(Map.of(
                    "ANTENNA_SMTP_HOST",
                    "127.0.0.1",
                    "ANTENNA_SMTP_PORT",
                    Integer.toString(ports.of(PortName.SMTP)),
                    "ANTENNA_SMTP_TLS",
                    "disabled",
                    "ANTENNA_MAIL_FROM",
                    "briefings@antenna.example",
                    "ANTENNA_PUBLIC_URL",
                    "http://localhost:" + port,
                    "ANTENNA_LINK_SECRET",
                    linkSecret()));
        }
        return settings;
    }

    /** Kept, so that links in mails of an earlier start still work. */
    private String linkSecret() {
        Path file = home.resolve("delivery").resolve("link-secret");
        try {
            if (!Files.exists(file)) {
                byte[] secret = new byte[SECRET_BYTES];
                new SecureRandom().nextBytes(secret);
                Directories.writeSecret(file, HexFormat.of().formatHex(secret));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
