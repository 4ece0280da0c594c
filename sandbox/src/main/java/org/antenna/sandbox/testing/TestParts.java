package org.antenna.sandbox.testing;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.antenna.sandbox.identity.IdentityProvider;
import org.antenna.sandbox.kafka.Kafka;
import org.antenna.sandbox.mail.MailCatcher;
import org.antenna.sandbox.postgres.Database;
import org.antenna.sandbox.postgres.Postgres;
import org.antenna.sandbox.process.Directories;
import org.antenna.sandbox.process.Part;
import org.antenna.sandbox.process.TcpPort;
import org.jspecify.annotations.Nullable;

/**
 * The parts that the tests of this JVM share. Each starts when first asked for and is killed, and its files removed, when
 * the JVM ends. Only to be reached through {@link JvmWide}; hence JDK types only.
 */
public final class TestParts {
    private static final Path DIRECTORY = Path.of(
                    "target",
                    "test-parts",
                    Long.toString(ProcessHandle.current().pid()))
            .toAbsolutePath();
    private static final Deque<Runnable> CLEANUP = new ArrayDeque<>();
    private static final Map<String, Map<String, String>> DATABASES = new LinkedHashMap<>();

    private static @Nullable Postgres postgres;
    private static @Nullable Map<String, String> kafka;
    private static @Nullable Map<String, String> identity;
    private static @Nullable Map<String, String> mail;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(TestParts::cleanUp, "test-parts-end"));
    }

    private TestParts() {}

    /** The database of that name, empty when first asked for in this JVM: url, user, password. */
    public static synchronized Map<String, String> postgres(String service) {
        return DATABASES.computeIfAbsent(service, TestParts::database);
    }

    private static Map<String, String> database(String service) {
        if (containers()) {
            return ContainerPostgres.database(service, CLEANUP);
        }
        if (postgres == null) {
            postgres = started(new Postgres(DIRECTORY.resolve("postgres"), TcpPort.free()));
        }
        Database database = postgres.database(service);
        return Map.of("url", database.url(), "user", database.user(), "password", database.password());
    }

    /** bootstrap */
    public static synchronized Map<String, String> kafka() {
        if (kafka == null) {
            kafka = containers()
                    ? ContainerKafka.start(CLEANUP)
                    : Map.of(
                            "bootstrap",
                            started(new Kafka(DIRECTORY.resolve("kafka"), TcpPort.free(), TcpPort.free()))
                                    .bootstrap());
        }
        return kafka;
    }

    /** issuer */
    public static synchronized Map<String, String> identity() {
        if (identity == null) {
            IdentityProvider provider = started(new IdentityProvider(DIRECTORY.resolve("identity"), TcpPort.free()));
            identity = Map.of("issuer", provider.issuer());
        }
        return identity;
    }

    /** host, port, inbox */
    public static synchronized Map<String, String> mail() {
        if (mail == null) {
            MailCatcher catcher = started(new MailCatcher(DIRECTORY.resolve("mail"), TcpPort.free(), TcpPort.free()));
            mail = Map.of(
                    "host", "127.0.0.1", "port", Integer.toString(catcher.smtpPort()), "inbox", catcher.inboxUrl());
        }
        return mail;
    }

    private static boolean containers() {
        return Boolean.getBoolean("antenna.test.containers");
    }

    private static <P extends Part> P started(P part) {
        CLEANUP.push(part::kill);
        part.start();
        return part;
    }

    private static void cleanUp() {
        CLEANUP.forEach(Runnable::run);
        Directories.delete(DIRECTORY);
    }
}
