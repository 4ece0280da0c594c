package org.antenna.kit.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Refuses paths that two layers could read differently, before any of them reads it: Quarkus 3.32 can be led past
 * path rules with matrix parameters and encoded separators. Nothing of ours needs such a path.
 */
@ApplicationScoped
public class PathGuard {
    private static final int BEFORE_AUTHENTICATION = 10_000;
    private static final Pattern AMBIGUOUS = Pattern.compile(";|%3b|%2f|%5c|\\\\|%00|%25|//|(^|/)(\\.|%2e){1,2}(/|$)");
    private static final String BODY = "{\"type\":\"urn:antenna:problem:ambiguous-path\",\"title\":\"Bad Request\","
            + "\"status\":400,\"code\":\"ambiguous-path\",\"detail\":\"The path has a character that is refused: "
            + "';', an encoded separator, '//' or '..'.\",\"errors\":[]}";

    void install(@Observes Filters filters) {
        filters.register(PathGuard::check, BEFORE_AUTHENTICATION);
    }

    static boolean ambiguous(String rawPath) {
        return suspicious(rawPath)
                && AMBIGUOUS.matcher(rawPath.toLowerCase(Locale.ROOT)).find();
    }

    /** Nearly no path is, and this is found out for each request. */
    private static boolean suspicious(String rawPath) {
        return rawPath.indexOf('%') >= 0
                || rawPath.indexOf(';') >= 0
                || rawPath.indexOf('\\') >= 0
                || rawPath.startsWith(".")
                || rawPath.contains("/.")
                || rawPath.contains("//");
    }

    private static void check(RoutingContext request) {
        String uri = request.request().uri();
        int query = uri.indexOf('?');
        if (ambiguous(query < 0 ? uri : uri.substring(0, query))) {
            request.response()
                    .setStatusCode(400)
                    .putHeader("Content-Type", "application/problem+json")
                    .end(BODY);
        } else {
            request.next();
        }
    }
}
