package org.antenna.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Another service that is asked over HTTP. It never throws for what the other does, only for a question that is none. */
public final class Neighbour {
    private static final int OK = 200;

    private final String name;
    private final String base;
    private final Duration patience;
    private final Neighbours all;

    Neighbour(String name, String base, Duration patience, Neighbours all) {
        this.name = name;
        this.base = base;
        this.patience = patience;
        this.all = all;
    }

    /**
     * @param path with its query, encoded
     * @param type of the answer; fields that it does not know are passed over. What its constructor refuses is no answer
     */
    public <T> Reply<T> get(String path, Class<T> type) {
        return ask(request(path), type);
    }

    /** @param body sent as JSON; see {@link #get} */
    public <T> Reply<T> post(String path, Object body, Class<T> type) {
        return ask(
                request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(write(body))),
                type);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", all.bearer());
    }

    private <T> Reply<T> ask(HttpRequest.Builder request, Class<T> type) {
        // The timeout of a request ends with the headers of its answer; this one covers the body, too.
        CompletableFuture<HttpResponse<byte[]>> asked =
                all.http().sendAsync(request.build(), BodyHandlers.ofByteArray());
        try {
            HttpResponse<byte[]> answer = asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return answer.statusCode() == OK
                    ? new Reply.Given<>(read(answer.body(), type))
                    : new Reply.Refused<>(name, answer.statusCode(), code(answer.body()));
        } catch (TimeoutException e) {
            return new Reply.Missing<>(name, "not within " + patience);
        } catch (ExecutionException e) {
            return new Reply.Missing<>(name, String.valueOf(e.getCause()));
        } catch (IOException e) {
            return new Reply.Missing<>(name, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply.Missing<>(name, "whoever asked was interrupted");
        } finally {
            asked.cancel(true);
        }
    }

    private <T> T read(byte[] body, Class<T> type) throws IOException {
        @Nullable
        T value = all.json()
                .readerFor(type)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(body);
        if (value == null) {
            throw new IOException("null");
        }
        return value;
    }

    private String code(byte[] body) {
        try {
            return all.json().readTree(body).path("code").asText();
        } catch (IOException e) {
            return "";
        }
    }

    private byte[] write(Object body) {
        try {
            return all.json().writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A question cannot be written", e);
        }
    }
}
