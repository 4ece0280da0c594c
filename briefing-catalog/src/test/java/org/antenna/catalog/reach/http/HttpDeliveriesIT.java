package org.antenna.catalog.reach.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.antenna.catalog.reach.Deliveries.Question;
import org.antenna.catalog.reach.DeliveryServiceSettings;
import org.antenna.catalog.reach.Reach;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.OrganisationClass;
import org.antenna.contracts.Rendition;
import org.antenna.kit.problem.Refusal;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpDeliveriesIT {
    private static final Question DRAFT = new Question(
            "embassy-no",
            null,
            List.of("sport.winter"),
            List.of("NO"),
            new Audience(Set.of(OrganisationClass.REGION), Set.of("CN-HE"), Set.of()),
            List.of(new Rendition("zh", "跳台", "", "霍尔门科伦跳台的改造。")),
            Instant.parse("2026-03-01T12:00:00Z"));
    private static final Map<Frequency, Long> TWO =
            Map.of(Frequency.IMMEDIATE, 2L, Frequency.DAILY, 0L, Frequency.WEEKLY, 0L);

    private final ObjectMapper json =
            new ObjectMapper().findAndRegisterModules().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;
    private volatile String asked = "";
    private volatile byte[] sent = {};
    private volatile int status = 200;
    private volatile String answer = """
            {"asOf": "2026-03-01T12:00:01Z", "organisations": 1, "mailboxes": 2,
             "byFrequency": {"IMMEDIATE": 2, "DAILY": 0, "WEEKLY": 0}, "next": "b2ZmaWNl", "ofTomorrow": 1,
             "items": [{"code": "hebei-fao", "name": {"zh": "河北外办", "en": "Hebei"}, "organisationClass": "REGION",
                        "mailboxes": 2, "byFrequency": {"IMMEDIATE": 2, "DAILY": 0, "WEEKLY": 0},
                        "seriesSubscriptions": 0, "rules": 3}]}
            """;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/reach", exchange -> {
            asked = exchange.getRequestMethod() + " " + exchange.getRequestURI().getQuery() + " as "
                    + exchange.getRequestHeaders().getFirst("Authorization");
            sent = exchange.getRequestBody().readAllBytes();
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
    }

    @Test
    void it_asks_with_the_rights_of_the_person_and_hands_the_draft_over() throws IOException {
        Optional<Reach> reach = deliveries().reach(DRAFT, "b2ZmaWNl", 7);
        assertThat(reach)
                .contains(new Reach(
                        Instant.parse("2026-03-01T12:00:01Z"),
                        true,
                        1,
                        2,
                        TWO,
                        List.of(new Reach.Reached(
                                "hebei-fao",
                                new LocalizedText("河北外办", "Hebei"),
                                OrganisationClass.REGION,
                                2,
                                TWO,
                                0,
                                3)),
                        "b2ZmaWNl"));
        assertThat(asked).isEqualTo("POST limit=7&cursor=b2ZmaWNl as Bearer of-zhao");
        JsonNode draft = json.readTree(sent);
        assertThat(draft.at("/mission").textValue()).isEqualTo("embassy-no");
        assertThat(draft.at("/audience/regions/0").textValue()).isEqualTo("CN-HE");
        assertThat(draft.at("/renditions/0/body").textValue()).isEqualTo("霍尔门科伦跳台的改造。");
        assertThat(draft.at("/publishedAt").textValue()).isEqualTo("2026-03-01T12:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 500, 503})
    void a_refusal_is_no_reach(int refusal) {
        status = refusal;
        assertThat(deliveries().reach(DRAFT, null, 7)).isEmpty();
        assertThat(asked).startsWith("POST limit=7 as");
    }

    @Test
    void a_cursor_that_no_page_gave_is_the_callers_mistake() {
        status = 400;
        answer = "{\"code\": \"invalid-cursor\"}";
        assertThatThrownBy(() -> deliveries().reach(DRAFT, "AA", 7)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(400);
            assertThat(refusal.code()).isEqualTo("invalid-cursor");
        });
        assertThat(deliveries().reach(DRAFT, null, 7)).isEmpty();
        answer = "<html>";
        assertThat(deliveries().reach(DRAFT, "AA", 7)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>",
                "{}",
                "null",
                "[]",
                "",
                "{\"asOf\": \"2026-03-01T12:00:01Z\", \"organisations\": 0, \"mailboxes\": 0, \"items\": []}",
                "{\"asOf\": \"soon\", \"organisations\": 0, \"mailboxes\": 0, \"items\": [], \"byFrequency\": {}}"
            })
    void an_answer_that_is_none_is_no_reach(String none) {
        answer = none;
        assertThat(deliveries().reach(DRAFT, null, 7)).isEmpty();
    }

    @Test
    void a_service_that_is_away_is_no_reach() {
        HttpDeliveries deliveries = deliveries();
        server.stop(0);
        assertThat(deliveries.reach(DRAFT, null, 7)).isEmpty();
    }

    @Test
    @Timeout(20)
    void a_service_that_does_not_answer_is_not_waited_for() {
        replace(exchange -> {});
        assertThat(deliveries().reach(DRAFT, null, 7)).isEmpty();
    }

    @Test
    @Timeout(20)
    void a_service_that_stalls_after_the_headers_is_not_waited_for() {
        replace(exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
        });
        assertThat(deliveries().reach(DRAFT, null, 7)).isEmpty();
    }

    private interface Beginning {
        void of(HttpExchange exchange) throws IOException;
    }

    /** With an answer that never ends. */
    private void replace(Beginning beginning) {
        server.removeContext("/reach");
        server.createContext("/reach", exchange -> {
            beginning.of(exchange);
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
    }

    private HttpDeliveries deliveries() {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        DeliveryServiceSettings settings = new DeliveryServiceSettings() {
            @Override
            public URI url() {
                return url;
            }

            @Override
            public Duration patience() {
                return Duration.ofMillis(500);
            }
        };
        return new HttpDeliveries(settings, new Token(), json);
    }

    private record Token() implements JsonWebToken {
        @Override
        public String getName() {
            return "zhao";
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of("raw_token");
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String claim) {
            return claim.equals("raw_token") ? (T) "of-zhao" : null;
        }
    }
}
