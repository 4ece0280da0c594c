package org.antenna.sandbox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is sent, and how a file is told from another. */
class ImportFileIT extends ImportTestCase {
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
    void a_file_that_is_empty_or_absent_ends_with_2() throws Exception {
        assertThat(run(List.of())).isEqualTo(2);
        assertThat(execute(directory.resolve("nowhere.jsonl").toString())).isEqualTo(2);

        assertThat(err.toString()).contains("the file is empty").contains("there is no such file");
        assertThat(requests).isEmpty();
    }

    @Test
    void a_file_of_something_else_is_refused_before_anything_is_sent() throws Exception {
        assertThat(run(List.of("{\"hello\":\"world\"}"))).isEqualTo(2);

        assertThat(requests).isEmpty();
        assertThat(err.toString()).contains("neither a feed, nor");
    }
}
