package org.antenna.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses bodies beyond {@code antenna.http.largest-body} with 413 {@code body-too-large}: at once where the length is
 * announced, otherwise when so much was read. The framework's own limit, which knows no problem details, lies above and is
 * never met; if it does not, the service does not start.
 */
@ApplicationScoped
public class BodyLimit {
    private static final int TOO_LARGE = 413;
    private static final int BEFORE_AUTHENTICATION = 9_000;
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");
    /** The framework counts what has arrived, this what was read of it. */
    private static final long UNREAD = 1024 * 1024;
    /** A connection that is closed while its client still sends loses the answer, too. */
    private static final long LINGER_MILLIS = 2_000;

    private final long most;
    private final String problem;

    @Inject
    public BodyLimit(
            @ConfigProperty(name = "antenna.http.largest-body") MemorySize most,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize ofFramework,
            ObjectMapper json) {
        this.most = most.asLongValue();
        if (this.most + UNREAD > ofFramework.asLongValue()) {
            throw new IllegalArgumentException(
                    "quarkus.http.limits.max-body-size must be at least 1M above antenna.http.largest-body");
        }
        try {
            this.problem = json.writeValueAsString(Problem.of(refusal()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem cannot be written", e);
        }
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, BEFORE_AUTHENTICATION);
    }

    /** Whatever did not announce its length is counted while it is read. */
    @ServerRequestFilter
    public void count(ContainerRequestContext request) {
        if (request.getHeaderString("Content-Length") == null && !WITHOUT_BODY.contains(request.getMethod())) {
            request.setEntityStream(new LimitedBody(request.getEntityStream(), most, this::refusal));
        }
    }

    private Refusal refusal() {
        return new Refusal(TOO_LARGE, "body-too-large", "A body has at most " + most + " bytes.", List.of());
    }

    private void check(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && tooMuch(length)) {
            context.addEndHandler(sent -> linger(context));
            announceEnd(context);
            context.response()
                    .setStatusCode(TOO_LARGE)
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .end(problem);
            return;
        }
        if (length == null && context.request().getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            context.addHeadersEndHandler(begun -> {
                if (context.response().getStatusCode() == TOO_LARGE) {
                    announceEnd(context);
                }
            });
            context.addEndHandler(sent -> {
                if (context.response().getStatusCode() == TOO_LARGE) {
                    linger(context);
                }
            });
        }
        context.next();
    }

    private boolean tooMuch(String length) {
        try {
            return Long.parseLong(length) > most;
        } catch (NumberFormatException e) {
            return true;
        }
    }

    /** Otherwise a client may send its next request on a connection that is about to end. */
    private static void announceEnd(RoutingContext context) {
        if (context.request().version() != HttpVersion.HTTP_2) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
    }

    /** The rest of the body is thrown away for a while, so that the client reads the answer, and then nobody reads it. */
    private static void linger(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.version() == HttpVersion.HTTP_2 || request.isEnded()) {
            return;
        }
        long timer = context.vertx()
                .setTimer(LINGER_MILLIS, late -> request.connection().close());
        request.handler(bytes -> {});
        request.endHandler(end -> {
            context.vertx().cancelTimer(timer);
            request.connection().close();
        });
        request.exceptionHandler(gone -> context.vertx().cancelTimer(timer));
        request.resume();
    }
}
