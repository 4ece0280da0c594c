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
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antenna.sandbox.Antenna;
import org.antenna.sandbox.process.Await;
import org.antenna.sandbox.process.JavaCommand;
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
    private final List<byte[]> bodies = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private HttpServer catalog;
    private String answer = "{\"imported\":100,\"unchanged\":0,\"refused\":[]}";
    private int status = 200;

    @BeforeEach
    void begin() throws Exception {
        catalog = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        catalog.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            bodies.add(body);
            requests.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + exchange.getRequestHeaders().getFirst("Content-Type") + " "
                    + new String(body, StandardCharsets.UTF_8).lines().count());
            boolean fails = failures.getAndDecrement() > 0;
            byte[] bytes = (fails ? "" : answer).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(fails ? 503 : status, bytes.length == 0 ? -1 : bytes.length);
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
        int code = run(reports(1_500), "--notify", "--audience", "REGION,ENTERPRISE@CN-HE");

        assertThat(code).isZero();
        assertThat(requests)
                .containsExactly(
                        "/reports/import?firstLine=1&notify=true&audience=REGION%2CENTERPRISE%40CN-HE Bearer t application/jsonl 1000",
                        "/reports/import?firstLine=1001&notify=true&audience=REGION%2CENTERPRISE%40CN-HE Bearer t application/jsonl 500");
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
                .contains("unknown-topic: line 17 topics[1]")
                .contains("There is no topic x.y");
    }

    @Test
    void reports_that_nobody_could_read_are_pointed_out() throws Exception {
        answer = "{\"imported\":2,\"forNobody\":1,\"unchanged\":1,\"refused\":[]}";

        run(reports(3));

        assertThat(out.toString())
                .contains("1 of the imported have no audience: nobody outside the ministry and the mission");
    }

    @Test
    void reports_whose_series_says_who_may_read_them_are_not_pointed_out() throws Exception {
        run(reports(3));

        assertThat(out.toString()).contains("100 imported").doesNotContain("audience");
    }

    @Test
    void a_catalogue_that_refuses_ends_with_2_and_one_that_stays_away_with_3() throws Exception {
        status = 403;
        answer = "{\"code\":\"forbidden\",\"detail\":\"Desk officers only.\"}";
        assertThat(run(reports(1))).isEqualTo(2);
        assertThat(err.toString()).contains("403 forbidden Desk officers only.");

        catalog.stop(0);
        assertThat(run("http://127.0.0.1:" + TcpPort.free(), reports(1), "--wait", "1"))
                .isEqualTo(3);
        assertThat(err.toString()).contains("cannot be reached").contains("the same command goes on");
    }

    @Test
    void a_part_is_sent_again_until_the_catalogue_is_back() throws Exception {
        failures.set(2);

        assertThat(run(reports(1_001))).isZero();

        assertThat(requests).extracting(request -> request.split("[=&]")[1]).containsExactly("1", "1", "1", "1001");
        assertThat(err.toString()).contains("503").contains("The catalogue is back.");
    }

    @Test
    void a_line_too_long_to_send_is_refused_here_and_the_numbers_stay() throws Exception {
        List<String> lines = List.of(REPORT.formatted(1), "x".repeat(4_000_001), REPORT.formatted(3));

        assertThat(run(lines)).isEqualTo(1);

        assertThat(out.toString()).contains("line-too-long: line 2");
        assertThat(new String(bodies.getFirst(), StandardCharsets.UTF_8))
                .isEqualTo(lines.getFirst() + "\n\n" + lines.getLast() + "\n");
    }

    @Test
    void bytes_that_are_no_utf_8_are_sent_as_they_are() throws Exception {
        byte[] latin = (REPORT.formatted(1) + "\n{\"title\": \"\u00e9\"}\n").getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(directory.resolve("latin.jsonl"), latin);

        assertThat(execute(file.toString())).isZero();

        assertThat(bodies.getFirst()).isEqualTo(latin);
    }

    @Test
    void a_feed_is_told_by_its_content_and_sent_whole_with_what_is_said_of_it() throws Exception {
        answer = "{\"imported\":1,\"unchanged\":0,\"refused\":[{\"line\":4,\"entry\":2,\"code\":\"invalid-time\","
                + "\"field\":\"publishedAt\",\"detail\":\"ISO 8601\"}],"
                + "\"changed\":[{\"line\":3,\"entry\":1,\"externalId\":\"g-1\",\"id\":\"x\"}]}";
        Path file = Files.writeString(directory.resolve("lines.jsonl"), "\uFEFF\n <rss version=\"2.0\"/>");

        assertThat(execute(file.toString(), "--mission", "embassy-no", "--topics", "energy,trade", "--about", "NO"))
                .isEqualTo(1);

        assertThat(requests)
                .containsExactly(
                        "/reports/import/feed?notify=false&mission=embassy-no&topics=energy%2Ctrade&about=NO Bearer t application/xml 2");
        assertThat(out.toString())
                .contains("1 imported, 0 unchanged, 1 changed, 1 refused")
                .contains("invalid-time: entry 2 (line 4) publishedAt")
                .contains("entry 1 (line 3)  g-1");
    }

    @Test
    void a_feed_under_an_address_is_fetched() throws Exception {
        catalog.createContext("/feed.xml", exchange -> {
            byte[] bytes = "<feed/>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });

        assertThat(execute("http://127.0.0.1:" + catalog.getAddress().getPort() + "/feed.xml", "--mission", "m"))
                .isZero();

        assertThat(new String(bodies.getFirst(), StandardCharsets.UTF_8)).isEqualTo("<feed/>");
    }

    @Test
    void many_refusals_are_counted_by_code_and_their_first_places_named() throws Exception {
        answer = "{\"imported\":0,\"unchanged\":0,\"refused\":["
                + IntStream.rangeClosed(1, 30)
                        .mapToObj(("{\"line\":%d,\"code\":\"unknown-topic\",\"field\":\"topics[0]\","
                                + "\"detail\":\"There is no such topic.\"}")::formatted)
                        .collect(Collectors.joining(","))
                + "]}";

        assertThat(run(reports(30))).isEqualTo(1);

        assertThat(out.toString())
                .contains("30 refused")
                .contains("unknown-topic: line 1 topics[0]; line 2 topics[0];")
                .contains("and 25 more")
                .doesNotContain("line 6 ");
    }

    @Test
    void a_file_that_is_empty_or_absent_ends_with_2() throws Exception {
        assertThat(run(List.of())).isEqualTo(2);
        assertThat(execute(directory.resolve("nowhere.jsonl").toString())).isEqualTo(2);

        assertThat(err.toString()).contains("the file is empty").contains("there is no such file");
        assertThat(requests).isEmpty();
    }

    @Test
    void a_command_that_is_ended_says_how_to_go_on() throws Exception {
        failures.set(Integer.MAX_VALUE);
        Path file = Files.write(directory.resolve("lines.jsonl"), reports(5));
        Path log = directory.resolve("log");
        Process process = new ProcessBuilder(JavaCommand.mainClass(
                        List.of("-Xmx64m"),
                        Antenna.class,
                        List.of("import", file.toString(), "--catalog", url(), "--token", "t")))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Await.until(Duration.ofMinutes(1), () -> requests.size() > 1);
        process.destroy();

        assertThat(process.waitFor()).isEqualTo(143);
        assertThat(Files.readString(log))
                .contains("Trying again")
                .contains("Broken off.")
                .contains("the same command goes on");
    }

    @Test
    void a_file_of_something_else_is_refused_before_anything_is_sent() throws Exception {
        assertThat(run(List.of("{\"hello\":\"world\"}"))).isEqualTo(2);

        assertThat(requests).isEmpty();
        assertThat(err.toString()).contains("neither a feed, nor");
    }

    private static List<String> reports(int count) {
        return IntStream.range(0, count).mapToObj(REPORT::formatted).toList();
    }

    private int run(List<String> lines, String... options) throws Exception {
        return run(url(), lines, options);
    }

    private int run(String url, List<String> lines, String... options) throws Exception {
        Path file = Files.write(directory.resolve("lines.jsonl"), lines);
        return executeAt(url, file.toString(), options);
    }

    private int execute(String from, String... options) {
        return executeAt(url(), from, options);
    }

    private int executeAt(String url, String from, String... options) {
        return new CommandLine(new ImportFile())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(Stream.of(from, "--catalog", url, "--token", "t"), Stream.of(options))
                        .toArray(String[]::new));
    }

    private String url() {
        return "http://127.0.0.1:" + catalog.getAddress().getPort();
    }
}
