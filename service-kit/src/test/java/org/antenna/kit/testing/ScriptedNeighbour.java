package org.antenna.kit.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.antenna.kit.http.Neighbours;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Another service over real HTTP, that answers as the test says and keeps what it was asked last. */
public final class ScriptedNeighbour implements AutoCloseable {
    private final HttpServer server;
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile String asked = "";
    private volatile String sent = "";
    private volatile Answer answer = exchange -> {};

    /** Ends the exchange, or leaves it open for as long as the neighbour lives. */
    @FunctionalInterface
    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    public ScriptedNeighbour() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        asked = exchange.getRequestMethod() + " " + exchange.getRequestURI() + " as "
                + exchange.getRequestHeaders().getFirst("Authorization");
        sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        answer.to(exchange);
    }

    public void answers(int status, String body) {
        answer = exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        };
    }

    public void neverAnswers() {
        answer = this::hang;
    }

    public void stallsAfterTheHeaders() {
        answer = exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            hang(exchange);
        };
    }

    private void hang(HttpExchange exchange) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    /** Such as {@code GET /rules?topic=sport as Bearer of-zhao}. */
    public String asked() {
        return asked;
    }

    public String sent() {
        return sent;
    }

    /** With a slash at the end, as somebody may write it. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Who asks on behalf of somebody with the token {@code of-zhao}. */
    public static Neighbours neighbours() {
        return new Neighbours(
                new Token(),
                new ObjectMapper().findAndRegisterModules().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS));
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
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
