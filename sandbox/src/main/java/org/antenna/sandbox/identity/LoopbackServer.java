package org.antenna.sandbox.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kotlin.Pair;
import kotlin.jvm.functions.Function1;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.OAuth2HttpServer;
import no.nav.security.mock.oauth2.http.Ssl;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The provider's web server. Unlike those that the library brings it keeps no record of requests and
 * answers under one name whichever name of the loopback address was asked: an issuer must not vary.
 */
final class LoopbackServer implements OAuth2HttpServer {
    private static final System.Logger LOG = System.getLogger(LoopbackServer.class.getName());

    private @Nullable HttpServer server;
    private @Nullable ExecutorService workers;

    @Override
    public OAuth2HttpServer start(Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> handler) {
        return start(0, handler);
    }

    @Override
    public OAuth2HttpServer start(int port, Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> handler) {
        return start(InetAddress.getLoopbackAddress(), port, handler);
    }

    @Override
    public OAuth2HttpServer start(
            InetAddress address, int port, Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> handler) {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(address, port), 0);
            workers = Executors.newVirtualThreadPerTaskExecutor();
            started.setExecutor(workers);
            started.createContext("/", exchange -> answer(exchange, handler));
            started.start();
            server = started;
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange, Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> handler)
            throws IOException {
        try (exchange) {
            OAuth2HttpResponse response = handler.invoke(request(exchange));
            for (Pair<? extends String, ? extends String> header : response.getHeaders()) {
                exchange.getResponseHeaders().add(header.getFirst(), header.getSecond());
            }
            byte[] body = body(response);
            exchange.sendResponseHeaders(response.getStatus(), body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        } catch (RuntimeException | LinkageError e) {
            // the JDK's server would cut the connection without a word
            LOG.log(System.Logger.Level.ERROR, "Cannot answer " + exchange.getRequestURI(), e);
            throw e;
        }
    }

    private OAuth2HttpRequest request(HttpExchange exchange) throws IOException {
        Headers.Builder headers = new Headers.Builder();
        exchange.getRequestHeaders()
                .forEach((name, values) -> values.forEach(value -> {
                    if (!name.equalsIgnoreCase("Host")
                            && !name.toLowerCase(java.util.Locale.ROOT).startsWith("x-forwarded-")) {
                        headers.addUnsafeNonAscii(name, value);
                    }
                }));
        headers.add("Host", "localhost:" + port());
        URI uri = exchange.getRequestURI();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        HttpUrl asked = HttpUrl.get("http://localhost:" + port() + uri.getRawPath() + query);
        return new OAuth2HttpRequest(headers.build(), exchange.getRequestMethod(), asked, body);
    }

    private static byte[] body(OAuth2HttpResponse response) {
        if (response.getBytesBody() != null) {
            return response.getBytesBody();
        }
        return response.getBody() == null ? new byte[0] : response.getBody().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public OAuth2HttpServer stop() {
        if (server != null) {
            server.stop(0);
        }
        if (workers != null) {
            workers.shutdownNow();
        }
        return this;
    }

    @Override
    public void close() {
        stop();
    }

    @Override
    public int port() {
        return server == null ? 0 : server.getAddress().getPort();
    }

    @Override
    public HttpUrl url(String path) {
        HttpUrl url = HttpUrl.get("http://localhost:" + port()).resolve(path);
        if (url == null) {
            throw new IllegalArgumentException(path);
        }
        return url;
    }

    @Override
    public @Nullable Ssl sslConfig() {
        return null;
    }
}
