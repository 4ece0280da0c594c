package org.antenna.delivery.departure.rest;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.function.Function;

/** Renders a page with its style inside, which the content security policy names by its hash and nothing else. */
@ApplicationScoped
public class Pages {
    private static final String STYLE = "/templates/departure/page.css";

    private final Engine engine;
    private final String style;
    private final String policy;

    @Inject
    public Pages(Engine engine) {
        this.engine = engine;
        this.style = style();
        this.policy = "default-src 'none'; style-src 'sha256-" + hash(style)
                + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    Response answer(Response.Status status, Function<String, DeparturePage> page) {
        String html = engine.getTemplate("departure/page.html")
                .data("page", page.apply(style))
                .render();
        return Response.status(status)
                .type("text/html; charset=UTF-8")
                .header("Content-Security-Policy", policy)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex")
                .entity(html)
                .build();
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(Pages.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
