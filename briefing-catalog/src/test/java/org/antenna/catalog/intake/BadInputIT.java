package org.antenna.catalog.intake;

import static org.antenna.catalog.Catalogue.desk;
import static org.antenna.catalog.Catalogue.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.antenna.catalog.CatalogTestCase;
import org.antenna.kit.access.Role;
import org.antenna.sandbox.testing.TestIdentity;
import org.junit.jupiter.api.Test;

/** Files as they come: the good lines go in, each bad one is named, and nothing is half-saved. */
@QuarkusTest
class BadInputIT extends CatalogTestCase {
    private static final String LINE = "{\"externalId\": \"%s\", \"mission\": \"embassy-jp\", \"language\": \"en\","
            + " \"topics\": [\"economy\"], \"title\": \"%s\", \"body\": \"%s\"}\n";

    @TestHTTPResource
    URI address;

    @Test
    void good_lines_between_every_kind_of_bad_ones_go_in() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        add(file, line("bad-good-1", "Good", "text").replace("\n", "\r\n"));
        file.writeBytes(new byte[] {'{', (byte) 0xFF, (byte) 0xFE, '}', '\n'});
        add(file, line("bad-nul", "Nul", "a\\u0000b"));
        add(file, line("bad\\u0000id", "Nul in the key", "text"));
        add(file, line("bad-half", "Half \\ud83d character", "text"));
        add(file, line("bad-twice", "One\", \"title\": \"Two", "text"));
        add(file, "[".repeat(100_000) + "\n");
        add(file, "{\"externalId\": 5}\n");
        add(file, line("bad-type", "Type", "text").replace("[\"economy\"]", "\"economy\""));
        add(file, line("bad-notify", "Notify", "text\", \"notify\": \"yes"));
        add(file, "\0\1\2PK\3\4 binary\n");
        add(file, line("bad-long", "Long", "x".repeat(4_000_000)));
        add(file, line("bad-body", "Body", "x".repeat(500_001)));
        add(file, line("bad-title", "t".repeat(301), "text"));
        add(file, line("bad-good-2", "Good", "text"));
        for (int run = 0; run < 2; run++) {
            imported(file.toByteArray())
                    .body("imported", equalTo(run == 0 ? 2 : 0))
                    .body("unchanged", equalTo(run == 0 ? 0 : 2))
                    .body("refused.line", equalTo(List.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14)))
                    .body(
                            "refused.code",
                            equalTo(List.of(
                                    "not-utf-8",
                                    "invalid-text",
                                    "invalid-text",
                                    "invalid-text",
                                    "duplicate-field",
                                    "malformed-json",
                                    "unreadable-value",
                                    "unreadable-value",
                                    "unreadable-value",
                                    "malformed-json",
                                    "line-too-long",
                                    "text-too-long",
                                    "text-too-long")))
                    .body(
                            "refused.field",
                            equalTo(Arrays.asList(
                                    null,
                                    "body",
                                    "externalId",
                                    "title",
                                    null,
                                    null,
                                    "externalId",
                                    "topics",
                                    "notify",
                                    null,
                                    null,
                                    "body",
                                    "title")));
        }
    }

    @Test
    void ten_megabytes_are_one_request_and_more_are_refused() throws IOException {
        String line = "x".repeat(10_000_000);
        imported(line.getBytes(StandardCharsets.UTF_8)).body("refused.code", equalTo(List.of("line-too-long")));
        assertThat(announced(13_000_000))
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json", "body-too-large");
    }

    @Test
    void lines_without_an_announced_length_that_turn_out_too_many_are_kept_in_part_and_come_again_in_parts()
            throws Exception {
        List<byte[]> lines = IntStream.range(0, 30)
                .mapToObj(i -> line("chunked-" + i, "Chunked " + i, "x".repeat(450_000)))
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
        HttpResponse<String> answer = chunked(joined(lines));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("body-too-large", "may have been kept", "nothing doubles");
        int kept = imported(joined(lines.subList(0, 15))).extract().path("unchanged");
        assertThat(kept).isPositive();
        imported(joined(lines.subList(15, 30)));
        for (List<byte[]> half : List.of(lines.subList(0, 15), lines.subList(15, 30))) {
            imported(joined(half)).body("unchanged", equalTo(15)).body("refused", empty());
        }
    }

    @Test
    void an_empty_file_is_nothing() {
        imported(new byte[0]).body("imported", equalTo(0)).body("refused", empty());
        imported("\n\r\n  \n".getBytes(StandardCharsets.UTF_8))
                .body("imported", equalTo(0))
                .body("refused", empty());
    }

    @Test
    void nothing_is_unpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(line("packed", "Packed", "text").getBytes(StandardCharsets.UTF_8));
        }
        problem(
                desk().contentType("application/jsonl")
                        .header("Content-Encoding", "gzip")
                        .body(packed.toByteArray())
                        .post("/reports/import")
                        .then(),
                415,
                "content-encoding-not-taken");
        assertThat(imported(packed.toByteArray()).extract().<Integer>path("imported"))
                .isZero();
    }

    /** Without the body: the answer comes before it, and a client that goes on sending would not see it. */
    private String announced(long bytes) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String request = "POST /reports/import HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/jsonl\r\n"
                    + "Authorization: Bearer " + TestIdentity.token(Role.DESK_OFFICER, "mfa") + "\r\n"
                    + "Content-Length: " + bytes + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpResponse<String> chunked(byte[] body) throws Exception {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpRequest request = HttpRequest.newBuilder(address.resolve("/reports/import"))
                    .header("Content-Type", "application/jsonl")
                    .header("Authorization", "Bearer " + TestIdentity.token(Role.DESK_OFFICER, "mfa"))
                    .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static byte[] joined(List<byte[]> lines) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        lines.forEach(file::writeBytes);
        return file.toByteArray();
    }

    private static void add(ByteArrayOutputStream file, String line) {
        file.writeBytes(line.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(String externalId, String title, String body) {
        return LINE.formatted(externalId, title, body);
    }

    private static ValidatableResponse imported(byte[] body) {
        return desk().contentType("application/jsonl")
                .body(body)
                .post("/reports/import")
                .then()
                .statusCode(200);
    }
}
