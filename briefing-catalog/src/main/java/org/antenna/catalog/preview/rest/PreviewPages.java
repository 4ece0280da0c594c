package org.antenna.catalog.preview.rest;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import org.antenna.kit.platform.Sha256;

/** Answers a page with its style inside, which the content security policy names by its hash and nothing else. */
@ApplicationScoped
class PreviewPages {
    private static final String STYLE = "/templates/preview/page.css";

    private final Engine engine;
    private final String style;
    private final String policy;

    @Inject
    PreviewPages(Engine engine) {
        this.engine = engine;
        this.style = style();
        byte[] hash = HexFormat.of().parseHex(Sha256.hex(style.getBytes(StandardCharsets.UTF_8)));
        this.policy = "default-src 'none'; style-src 'sha256-"
                + Base64.getEncoder().encodeToString(hash)
                + "'; sandbox; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
    }

    Response answer(PreviewPage page) {
        String html = engine.getTemplate("preview/page.html")
                .data("page", page)
                .data("style", style)
                .render();
        return Response.ok(html, "text/html;charset=UTF-8")
                .header("Content-Security-Policy", policy)
                .header("Content-Language", page.language())
                .header("Cache-Control", "private, no-store")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(PreviewPages.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
