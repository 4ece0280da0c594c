package org.antenna.sandbox.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.DateTimeException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The inbox on the web: pages for people under {@code /}, JSON for tests under {@code /api}. */
final class InboxServer {
    private final HttpServer server;
    private final ExecutorService workers;

    private InboxServer(HttpServer server, ExecutorService workers) {
        this.server = server;
        this.workers = workers;
    }

    /** Something that answers an exchange; {@link NotFound} becomes 404, bad arguments 400. */
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    static InboxServer start(int port, MailStore store, Faults faults) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
            server.setExecutor(workers);
            add(server, "/", new InboxPages(store));
            add(server, "/api/messages", new MessagesApi(store));
            add(server, "/api/faults", new FaultsApi(faults));
            server.start();
            return new InboxServer(server, workers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stop() {
        server.stop(0);
        workers.shutdownNow();
    }

    private static void add(HttpServer server, String path, Answer answer) {
        server.createContext(path, exchange -> {
            try (exchange) {
                refusing(exchange, answer);
            }
        });
    }

    private static void refusing(HttpExchange exchange, Answer answer) throws IOException {
        try {
            answer.to(exchange);
        } catch (NotFound e) {
            Http.text(exchange, 404, "Not found\n");
        } catch (IllegalArgumentException | DateTimeException e) {
            Http.text(exchange, 400, e.getMessage() + "\n");
        }
    }

    /** There is no such page or mail. */
    static final class NotFound extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
