package org.antenna.sandbox.cli;

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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command against a catalogue that answers as the agreed REST does; the real one is met in the journeys. */
abstract class ImportTestCase {
    static final String REPORT = "{\"externalId\":\"r%d\",\"mission\":\"embassy-no\",\"body\":\"text\"}";

    @TempDir
    Path directory;

    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();
    final List<String> requests = new CopyOnWriteArrayList<>();
    final List<byte[]> bodies = new CopyOnWriteArrayList<>();
    final AtomicInteger failures = new AtomicInteger();
    HttpServer catalog;
    String answer = "{\"imported\":100,\"unchanged\":0,\"refused\":[]}";
    int status = 200;

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

    static List<String> reports(int count) {
        return IntStream.range(0, count).mapToObj(REPORT::formatted).toList();
    }

    int run(List<String> lines, String... options) throws Exception {
        return run(url(), lines, options);
    }

    int run(String url, List<String> lines, String... options) throws Exception {
        Path file = Files.write(directory.resolve("lines.jsonl"), lines);
        return executeAt(url, file.toString(), options);
    }

    int execute(String from, String... options) {
        return executeAt(url(), from, options);
    }

    private int executeAt(String url, String from, String... options) {
        return new CommandLine(new ImportFile())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(Stream.of(from, "--catalog", url, "--token", "t"), Stream.of(options))
                        .toArray(String[]::new));
    }

    String url() {
        return "http://127.0.0.1:" + catalog.getAddress().getPort();
    }
}
