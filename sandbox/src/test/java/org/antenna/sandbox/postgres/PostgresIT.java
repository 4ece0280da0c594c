package org.antenna.sandbox.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.antenna.sandbox.process.PartFailed;
import org.antenna.sandbox.process.TcpPort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresIT {
    @TempDir
    Path directory;

    private final int port = TcpPort.free();
    private Postgres postgres;

    @AfterEach
    void end() {
        if (postgres != null) {
            postgres.stop();
        }
    }

    @Test
    void what_was_committed_is_there_after_kill_9() throws Exception {
        postgres = started(port);
        Database database = postgres.database("catalog");
        execute(database, "CREATE TABLE kept (word text)");
        execute(database, "INSERT INTO kept VALUES ('yes')");

        postgres.kill();
        assertThat(postgres.isRunning()).isFalse();
        postgres.start();

        assertThat(query(postgres.database("catalog"), "SELECT word FROM kept")).isEqualTo("yes");
    }

    @Test
    void a_server_left_by_an_earlier_run_is_taken_over() throws Exception {
        postgres = started(port);
        long pid = postgres.process().orElseThrow().pid();
        Files.delete(directory.resolve("postgres.pid"));

        Postgres again = started(port);

        assertThat(again.process().orElseThrow().pid()).isEqualTo(pid);
        postgres = again;
    }

    @Test
    void a_server_of_our_files_on_another_port_is_stopped_before_a_second_one_starts() throws Exception {
        postgres = started(port);
        ProcessHandle first = postgres.process().orElseThrow();

        postgres = started(TcpPort.free());

        assertThat(first.isAlive()).isFalse();
        assertThat(postgres.isRunning()).isTrue();
    }

    @Test
    void a_recycled_pid_in_the_file_of_a_crash_stops_nothing() throws Exception {
        postgres = started(port);
        postgres.kill();
        Path file = directory.resolve("data/postmaster.pid");
        String innocent = Long.toString(ProcessHandle.current().pid());
        Files.writeString(file, Files.readString(file).replaceFirst("\\d+", innocent));

        postgres.start();

        assertThat(postgres.isRunning()).isTrue();
    }

    @Test
    void every_service_has_a_database_that_others_cannot_enter() {
        postgres = started(port);
        Database catalog = postgres.database("catalog");
        Database delivery = postgres.database("delivery");

        assertThatThrownBy(() -> DriverManager.getConnection(delivery.url(), catalog.user(), catalog.password()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> DriverManager.getConnection(catalog.url(), catalog.user(), "guessed"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void commits_reach_the_disk() throws Exception {
        postgres = started(port);
        Database database = postgres.database("catalog");

        assertThat(query(database, "SHOW fsync")).isEqualTo("on");
        assertThat(query(database, "SHOW synchronous_commit")).isEqualTo("on");
    }

    @Test
    void passwords_are_for_their_owner_only() throws Exception {
        postgres = started(port);

        assertThat(Files.getPosixFilePermissions(directory.resolve("passwords.properties")))
                .map(Enum::name)
                .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
    }

    @Test
    void a_taken_port_is_named_with_the_way_to_change_it() throws Exception {
        try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> started(other.getLocalPort()))
                    .isInstanceOf(PartFailed.class)
                    .hasMessageContaining(Integer.toString(port))
                    .hasMessageContaining("--port postgres=")
                    .hasMessageContaining("ANTENNA_PORT_POSTGRES");
        }
    }

    private Postgres started(int number) {
        Postgres one = new Postgres(directory, number);
        one.start();
        return one;
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(Database database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
