package org.antenna.sandbox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antenna.sandbox.process.TcpPort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command against a catalogue that answers as the agreed REST does; the real one is met in the journeys. */
class ImportFileIT {
    private static final String REPORT = "{\"externalId\":\"r%d\",\"mission\":\"embassy-no\",\"body\":\"text\"}";

    @TempDir
    Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private HttpServer catalog;
    private String answer = "{\"imported\":100,\"unchanged\":0,\"refused\":[]}";
    private int status = 200;

    @BeforeEach
    void begin() throws Exception {
        catalog = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        catalog.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + exchange.getRequestHeaders().getFirst("Content-Type") + " "
                    + body.lines().count());
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        catalog.start();
    }

    @AfterEach
    void end() {
        catalog.stop(0);
    }

    @Test
    void reports_go_in_batches_that_know_their_first_line() throws Exception {
        int code = run(reports(150), "--notify", "--audience", "REGION,ENTERPRISE@CN-HE");

        assertThat(code).isZero();
        assertThat(requests)
                .containsExactly(
                        "/reports/import?firstLine=1&notify=true&audience=REGION%2CENTERPRISE%40CN-HE Bearer t application/jsonl 100",
                        "/reports/import?firstLine=101&notify=true&audience=REGION%2CENTERPRISE%40CN-HE Bearer t application/jsonl 50");
        assertThat(out.toString()).contains("200 imported").doesNotContain("nobody outside");
    }

    @Test
    void missions_are_told_from_reports_by_the_first_line() throws Exception {
        run(List.of("{\"code\":\"embassy-no\",\"kind\":\"EMBASSY\",\"hostCountries\":[\"NO\"]}"));

        assertThat(requests).containsExactly("/missions/import?firstLine=1 Bearer t application/jsonl 1");
    }

    @Test
    void each_refused_line_is_named_with_its_reason() throws Exception {
        answer =
                "{\"imported\":1,\"unchanged\":3,\"refused\":[{\"line\":17,\"code\":\"unknown-topic\",\"field\":\"topics[1]\",\"detail\":\"There is no topic x.y\"}]}";

        assertThat(run(reports(5))).isEqualTo(1);

        assertThat(out.toString())
                .contains("1 imported, 3 unchanged, 1 refused")
                .contains("line 17  topics[1]  unknown-topic: There is no topic x.y");
    }

    @Test
    void reports_that_nobody_could_read_are_pointed_out() throws Exception {
        run(reports(3));

        assertThat(out.toString()).contains("3 reports name no audience: nobody outside the ministry and the mission");
    }

    @Test
    void a_catalogue_that_is_away_or_refuses_ends_with_2() throws Exception {
        status = 403;
        answer = "{\"code\":\"forbidden\",\"detail\":\"Desk officers only.\"}";
        assertThat(run(reports(1))).isEqualTo(2);
        assertThat(err.toString()).contains("403 forbidden Desk officers only.");

        catalog.stop(0);
        assertThat(run("http://127.0.0.1:" + TcpPort.free(), reports(1))).isEqualTo(2);
        assertThat(err.toString()).contains("cannot be reached");
    }

    @Test
    void a_file_of_something_else_is_refused_before_anything_is_sent() throws Exception {
        assertThat(run(List.of("{\"hello\":\"world\"}"))).isEqualTo(2);

        assertThat(requests).isEmpty();
        assertThat(err.toString()).contains("neither a mission");
    }

    private static List<String> reports(int count) {
        return IntStream.range(0, count).mapToObj(REPORT::formatted).toList();
    }

    private int run(List<String> lines, String... options) throws Exception {
        return run("http://127.0.0.1:" + catalog.getAddress().getPort(), lines, options);
    }

    private int run(String url, List<String> lines, String... options) throws Exception {
        Path file = Files.write(directory.resolve("lines.jsonl"), lines);
        return new CommandLine(new ImportFile())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(Stream.of(file.toString(), "--catalog", url, "--token", "t"), Stream.of(options))
                        .toArray(String[]::new));
    }
}
