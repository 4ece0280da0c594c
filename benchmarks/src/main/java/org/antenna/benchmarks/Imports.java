package org.antenna.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.antenna.benchmarks.workload.Workload;
import org.antenna.sandbox.Parallel;
import org.antenna.sandbox.Ports;
import org.antenna.sandbox.Sandbox;
import org.antenna.sandbox.cli.ImportFile;
import org.antenna.sandbox.postgres.Database;
import org.antenna.sandbox.process.Await;
import org.antenna.sandbox.process.Part;
import org.antenna.sandbox.rest.RestClient;
import picocli.CommandLine;

/**
 * A file of reports goes into the catalogue by the command that people use: over HTTP, checked, with an event in the outbox
 * for each, into PostgreSQL with fsync; Kafka takes the events meanwhile. Then the same file once more. All on this machine.
 */
final class Imports {
    private static final String DESK = "zhao.min";

    private final Path root;
    private final Path corpus;
    private final int reports;
    private final int runs;

    /** @param fresh seconds of the import; @param again of the same file once more; @param told until Kafka has all events */
    private record Run(double fresh, double again, double told, double bare) {}

    private Imports(Path root, Path corpus, int reports, int runs) {
        this.root = root;
        this.corpus = corpus;
        this.reports = reports;
        this.runs = runs;
    }

    static void run(Path root, List<String> arguments) throws Exception {
        Options options = new Options(arguments, Set.of("--reports", "--runs", "--corpus"), Set.of());
        Path beside = root.resolve("../shared/corpora/country-profiles.jsonl").normalize();
        Path corpus = Path.of(options.text("--corpus", beside.toString()));
        new Imports(root, corpus, options.number("--reports", 20_000), options.number("--runs", 5)).run();
    }

    private void run() throws Exception {
        Path results = Files.createDirectories(root.resolve("benchmarks/results"));
        Path home = Files.createTempDirectory(results, "sandbox");
        ImportLines lines = ImportLines.of(Workload.read(root, corpus, 1), reports);
        try (Sandbox sandbox = new Sandbox(root, home, Ports.random())) {
            System.err.println("Starting PostgreSQL, Kafka, the identity provider and the catalogue");
            new Parallel(List.<Part>of(sandbox.postgres(), sandbox.kafka(), sandbox.identity())).forEach(Part::start);
            sandbox.service("catalog").start();
            RestClient catalog = new RestClient(sandbox.service("catalog").url(), sandbox.token(DESK));
            for (String mission : lines.missions()) {
                require(catalog.put("/missions/" + mission, lines.mission(mission)));
            }
            measure(sandbox, lines, home, "warm");
            Run[] measured = new Run[runs];
            for (int i = 0; i < runs; i++) {
                measured[i] = measure(sandbox, lines, home, "run" + i);
                System.err.printf(Locale.ROOT, "  %d: %.0f reports/s%n", i + 1, reports / measured[i].fresh());
            }
            tell(results, measured, lines);
        }
    }

    private Run measure(Sandbox sandbox, ImportLines lines, Path home, String name) throws Exception {
        Path file = home.resolve(name + ".jsonl");
        lines.write(file, name);
        Database database = sandbox.postgres().database("catalog");
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            long before = count(connection, "report");
            long start = System.nanoTime();
            send(sandbox, file);
            double fresh = seconds(start);
            if (count(connection, "report") - before != reports) {
                throw new IllegalStateException("Not every report is in");
            }
            Await.until(Duration.ofMinutes(10), () -> count(connection, "outbox") == 0);
            double told = seconds(start);
            start = System.nanoTime();
            send(sandbox, file);
            double again = seconds(start);
            return new Run(fresh, again, told, BareInsert.seconds(connection, file));
        } finally {
            Files.delete(file);
        }
    }

    private static void send(Sandbox sandbox, Path file) {
        int code = new CommandLine(new ImportFile())
                .setOut(new PrintWriter(Writer.nullWriter()))
                .setErr(new PrintWriter(Writer.nullWriter()))
                .execute(
                        file.toString(),
                        "--audience",
                        "everyone",
                        "--catalog",
                        sandbox.service("catalog").url(),
                        "--token",
                        sandbox.token(DESK));
        if (code != 0) {
            throw new IllegalStateException("The import ended with " + code);
        }
    }

    private static long count(Connection connection, String table) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void require(RestClient.Answer answer) {
        if (!answer.isSuccess()) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
    }

    private void tell(Path results, Run[] measured, ImportLines lines) throws IOException {
        double[] fresh = rates(Arrays.stream(measured).mapToDouble(Run::fresh).toArray());
        double[] again = rates(Arrays.stream(measured).mapToDouble(Run::again).toArray());
        double[] told = rates(Arrays.stream(measured).mapToDouble(Run::told).toArray());
        double[] bare = rates(Arrays.stream(measured).mapToDouble(Run::bare).toArray());
        String json = String.format(
                Locale.ROOT,
                "{\"reports\": %d, \"runs\": %d, \"textBytes\": %d, \"importedPerSecond\": %s, \"unchangedPerSecond\": %s,"
                        + " \"publishedPerSecond\": %s, \"bareInsertsPerSecond\": %s, \"ratio\": %.3f}%n",
                reports,
                runs,
                lines.textBytes(),
                spread(fresh),
                spread(again),
                spread(told),
                spread(bare),
                fresh[fresh.length / 2] / bare[bare.length / 2]);
        Files.writeString(results.resolve("import.json"), json);
        System.out.print(json);
    }

    private double[] rates(double[] seconds) {
        return Arrays.stream(seconds).map(each -> reports / each).sorted().toArray();
    }

    private static String spread(double[] sorted) {
        return String.format(
                Locale.ROOT,
                "{\"median\": %.0f, \"least\": %.0f, \"most\": %.0f}",
                sorted[sorted.length / 2],
                sorted[0],
                sorted[sorted.length - 1]);
    }
}
