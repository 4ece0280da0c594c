package org.antenna.kit.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The other services that this one asks. */
@ApplicationScoped
public class Neighbours {
    /** Whoever asked has gone long before; this only ends the attempt. */
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);

    private final JsonWebToken token;
    private final ObjectMapper json;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TO_CONNECT).build();

    /** @param token of the caller; it is handed on, so the neighbour itself decides what that person may know */
    @Inject
    public Neighbours(JsonWebToken token, ObjectMapper json) {
        this.token = token;
        this.json = json;
    }

    @PreDestroy
    void close() {
        http.shutdownNow();
    }

    /**
     * @param name for the log
     * @param url base of its routes, with or without a slash at the end
     * @param patience from the question to the last byte of the answer
     */
    public Neighbour at(String name, URI url, Duration patience) {
        return new Neighbour(name, url.toString().replaceFirst("/+$", ""), patience, this);
    }

    HttpClient http() {
        return http;
    }

    ObjectMapper json() {
        return json;
    }

    String bearer() {
        return "Bearer " + token.getRawToken();
    }
}
