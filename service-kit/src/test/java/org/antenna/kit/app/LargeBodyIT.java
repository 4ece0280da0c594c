package org.antenna.kit.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.antenna.kit.access.Role;
import org.antenna.sandbox.testing.IdentityResource;
import org.antenna.sandbox.testing.KafkaResource;
import org.antenna.sandbox.testing.PostgresResource;
import org.antenna.sandbox.testing.TestIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "service", value = "catalog"))
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(IdentityResource.class)
@Timeout(120)
class LargeBodyIT {
    private static final int LIMIT = 12 * 1024 * 1024;

    @Test
    void an_announced_body_that_is_too_large_is_refused_as_everything_else_is() throws Exception {
        refused(post(BodyPublishers.ofByteArray(named(LIMIT + 1))));
    }

    @Test
    void a_body_of_unknown_length_is_refused_when_it_turns_out_too_large() throws Exception {
        refused(post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(named(LIMIT + 1)))));
    }

    @Test
    void as_much_as_is_allowed_is_taken_announced_or_not() throws Exception {
        assertThat(post(BodyPublishers.ofByteArray(named(LIMIT))).statusCode()).isEqualTo(200);
        assertThat(post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(named(LIMIT))))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_answer_comes_before_the_body_and_the_connection_ends_although_nothing_follows() throws IOException {
        String answer = sent("Content-Length: " + (LIMIT + 1) + "\r\n", 0);
        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .containsIgnoringCase("\r\nConnection: close\r\n")
                .contains("application/problem+json", "\"code\":\"body-too-large\"");
    }

    @Test
    void a_client_that_sends_all_before_it_reads_gets_the_answer() throws IOException {
        assertThat(sent("Content-Length: " + (LIMIT + 1) + "\r\n", LIMIT + 1)).startsWith("HTTP/1.1 413");
    }

    @Test
    void a_request_without_a_body_is_read_as_before() throws IOException {
        String authorization = "Authorization: Bearer " + TestIdentity.token(Role.DESK_OFFICER, "mfa") + "\r\n";
        String without = sent(authorization + "Connection: close\r\n", 0);
        String empty = sent(authorization + "Connection: close\r\nContent-Length: 0\r\n", 0);
        assertThat(without.lines().findFirst()).isEqualTo(empty.lines().findFirst());
    }

    @Test
    void a_length_beyond_all_numbers_is_no_length_and_ends_the_connection() throws IOException {
        assertThat(sent("Content-Length: 99999999999999999999\r\n", 0)).startsWith("HTTP/1.1 400");
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Connection")).hasValue("close");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body())
                .contains(
                        "\"type\":\"urn:antenna:problem:body-too-large\"",
                        "\"status\":413",
                        "\"code\":\"body-too-large\"")
                .contains(String.valueOf(LIMIT));
    }

    private static HttpResponse<String> post(BodyPublisher body) throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/things"))
                    .header("Authorization", "Bearer " + TestIdentity.token(Role.DESK_OFFICER, "mfa"))
                    .header("Content-Type", "application/json")
                    .POST(body)
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static String sent(String header, int bytes) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("POST /things HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + header + "\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            out.write(new byte[bytes]);
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A thing in so many bytes. */
    private static byte[] named(int bytes) {
        byte[] body = " ".repeat(bytes).getBytes(StandardCharsets.US_ASCII);
        byte[] thing = "{\"name\":\"large\"}".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(thing, 0, body, bytes - thing.length, thing.length);
        return body;
    }
}
