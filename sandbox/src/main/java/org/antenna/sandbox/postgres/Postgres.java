package org.antenna.sandbox.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antenna.sandbox.process.Await;
import org.antenna.sandbox.process.ChildProcess;
import org.antenna.sandbox.process.Directories;
import org.antenna.sandbox.process.Part;
import org.antenna.sandbox.process.PartFailed;
import org.antenna.sandbox.process.TcpPort;

/**
 * PostgreSQL on the loopback address, with fsync and synchronous_commit on.
 *
 * <p>The directory holds {@code data}, {@code postgres.log} and the passwords. Whatever an earlier crash left is dealt
 * with by {@link #start}: a living postmaster of the same directory and port is taken over, one on another port is
 * stopped, and a dead one's backends are waited for, so that two never write to the same files.
 */
public final class Postgres implements Part {
    private static final String SUPERUSER = "antenna";
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration ORPHANED_BACKENDS = Duration.ofSeconds(20);

    private final Path directory;
    private final Path data;
    private final int port;
    private final ChildProcess process;
    private final Postmaster postmaster;
    private final Passwords passwords;

    public Postgres(Path directory, int port) {
        this.directory = Directories.create(directory);
        this.data = this.directory.resolve("data");
        this.port = port;
        this.process = new ChildProcess("postgres", this.directory);
        this.postmaster = new Postmaster(data);
        this.passwords = new Passwords(this.directory.resolve("passwords.properties"));
    }

    @Override
    public String name() {
        return "postgres";
    }

    public int port() {
        return port;
    }

    @Override
    public void start() {
        Optional<ProcessHandle> orphan = postmaster.living();
        if (orphan.isPresent()) {
            if (postmaster.port() == port) {
                process.adopt(orphan.get());
                if (process.isUsable(START, this::answers)) {
                    return;
                }
            }
            stop();
        }
        TcpPort.requireFree(name(), port);
        initialise();
        clearAwayCrash();
        process.start(serverCommand(), Map.of(), directory);
        awaitReady();
    }

    private void awaitReady() {
        process.awaitReady(START, this::answers);
    }

    /** The database and user of that name, made when missing. Names are lower-case letters, digits and underscores. */
    public Database database(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,40}")) {
            throw new IllegalArgumentException("Not a database name: " + name);
        }
        String password = passwords.of(name);
        try (Connection connection = superuser()) {
            new DatabaseSetup(connection).ensure(name, password);
        } catch (SQLException e) {
            throw new PartFailed("Cannot set up the database " + name + ": " + e.getMessage(), e);
        }
        return new Database(name, url(name), name, password);
    }

    /** A connection of the superuser to the maintenance database. */
    public Connection superuser() throws SQLException {
        return DriverManager.getConnection(url("postgres"), SUPERUSER, passwords.of(SUPERUSER));
    }

    @Override
    public void stop() {
        if (postmaster.living().isPresent()) {
            PostgresPrograms.run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "60");
        }
        process.stop(Duration.ofSeconds(10));
    }

    @Override
    public void kill() {
        process.kill();
    }

    @Override
    public boolean isRunning() {
        return process.running().isPresent() && answers();
    }

    @Override
    public Optional<ProcessHandle> process() {
        return process.running();
    }

    private void initialise() {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        Path draft = directory.resolve("data.new");
        Path secret = directory.resolve("initial-password");
        try {
            Directories.delete(draft);
            Directories.writeSecret(secret, passwords.of(SUPERUSER));
            PostgresPrograms.run(
                    "initdb",
                    "-D",
                    draft.toString(),
                    "-U",
                    SUPERUSER,
                    "--pwfile=" + secret,
                    "-A",
                    "scram-sha-256",
                    "-E",
                    "UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8");
            Files.delete(secret);
            Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new PartFailed("Cannot prepare " + data + ": " + e.getMessage(), e);
        }
    }

    private void clearAwayCrash() {
        if (!Await.within(ORPHANED_BACKENDS, () -> !postmaster.isOccupied())) {
            throw new PartFailed("Processes of an earlier PostgreSQL still work in " + data + ".");
        }
        try {
            postmaster.removeStaleFile();
        } catch (IOException e) {
            throw new PartFailed("Cannot remove the stale postmaster.pid in " + data + ": " + e.getMessage(), e);
        }
    }

    private List<String> serverCommand() {
        return PostgresPrograms.command(
                "postgres",
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=100",
                "-c",
                "shared_buffers=128MB",
                "-c",
                "fsync=on",
                "-c",
                "synchronous_commit=on",
                "-c",
                "full_page_writes=on",
                "-c",
                "timezone=UTC",
                "-c",
                "log_timezone=UTC");
    }

    private boolean answers() {
        try (Connection connection = superuser()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }
}
