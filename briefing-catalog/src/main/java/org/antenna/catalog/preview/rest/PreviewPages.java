package org.antenna.catalog.preview.rest;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.antenna.catalog.page.StyleSheet;

/** Answers a page with its style inside, which the content security policy names by its hash and nothing else. */
@ApplicationScoped
class PreviewPages {
    private final Engine engine;
    private final StyleSheet style = StyleSheet.of("/templates/page/report.css");
    private final String policy = style.policy("");

    @Inject
    PreviewPages(Engine engine) {
        this.engine = engine;
    }

    Response answer(PreviewPage page) {
        String html = engine.getTemplate("preview/page.html")
                .data("page", page)
                .data("style", style.css())
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
}
