package org.antenna.catalog.topic.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.antenna.catalog.topic.RuleCounts.RuleCount;
import org.antenna.catalog.topic.SubscriptionServiceSettings;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpRuleCountsIT {
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;
    private volatile String asked = "";
    private volatile int status = 200;
    private volatile String answer =
            "{\"items\": [{\"topic\": \"sport\", \"subscriptions\": 3, \"organisations\": 2}]}";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/rules/counts", exchange -> {
            asked = exchange.getRequestURI().getQuery() + " as "
                    + exchange.getRequestHeaders().getFirst("Authorization");
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
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
    void it_asks_with_the_rights_of_the_person() {
        assertThat(counts().of(List.of("sport", "sport.winter"))).contains(List.of(new RuleCount("sport", 3, 2)));
        assertThat(asked).isEqualTo("topic=sport&topic=sport.winter as Bearer of-zhao");
    }

    @Test
    void a_refusal_is_no_count() {
        status = 403;
        assertThat(counts().of(List.of("sport"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<html>", "{}", "null", "{\"items\": null}", "{\"items\": [null]}", "{\"items\": [{}]}", ""})
    void an_answer_that_is_none_is_no_count(String none) {
        answer = none;
        assertThat(counts().of(List.of("sport"))).isEmpty();
    }

    @Test
    void a_service_that_is_away_is_no_count() {
        HttpRuleCounts counts = counts();
        server.stop(0);
        assertThat(counts.of(List.of("sport"))).isEmpty();
    }

    @Test
    void a_service_that_does_not_answer_is_not_waited_for() {
        server.removeContext("/rules/counts");
        server.createContext("/rules/counts", exchange -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        assertThat(counts().of(List.of("sport"))).isEmpty();
    }

    @Test
    @Timeout(20)
    void a_service_that_stalls_after_the_headers_is_not_waited_for() {
        server.removeContext("/rules/counts");
        server.createContext("/rules/counts", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        assertThat(counts().of(List.of("sport"))).isEmpty();
    }

    private HttpRuleCounts counts() {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        SubscriptionServiceSettings settings = new SubscriptionServiceSettings() {
            @Override
            public URI url() {
                return url;
            }

            @Override
            public Duration patience() {
                return Duration.ofMillis(500);
            }
        };
        return new HttpRuleCounts(settings, new Token(), new ObjectMapper());
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
