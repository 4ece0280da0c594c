package org.antenna.catalog.feed.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.antenna.catalog.input.HeldTags;
import org.antenna.catalog.page.StyleSheet;
import org.antenna.kit.platform.Sha256;
import org.jspecify.annotations.Nullable;

/** Answers pages that anybody may keep a while: no scripts, nothing loaded, one style that the policy knows. */
@ApplicationScoped
class PublicPages {
    /** As long as feeds are: for so long a withdrawn or narrowed report may be shown by caches on the way. */
    private static final String KEPT = "public, max-age=60";

    /** What is not there now may be there in a moment. */
    private static final String NOT_KEPT = "no-store";

    private final Engine engine;
    private final StyleSheet style = StyleSheet.of("/templates/page/report.css", "/templates/feed/public.css");
    /** Links to sources may open another window, which is then no sandbox. */
    private final String policy = style.policy("allow-popups allow-popups-to-escape-sandbox");

    @Inject
    PublicPages(Engine engine) {
        this.engine = engine;
    }

    Response report(PublicPage page, @Nullable String ifNoneMatch) {
        String html = engine.getTemplate("feed/report.html")
                .data("page", page)
                .data("style", style.css())
                .render();
        String tag = "\"" + Sha256.hex(html.getBytes(UTF_8)) + "\"";
        Response.ResponseBuilder answer =
                HeldTags.have(ifNoneMatch, tag) ? Response.notModified() : Response.ok(html, "text/html;charset=UTF-8");
        return guarded(answer, page.language(), KEPT).header("ETag", tag).build();
    }

    Response gone(PublicNotice notice) {
        return notice(410, notice, KEPT);
    }

    Response none(PublicNotice notice) {
        return notice(404, notice, NOT_KEPT);
    }

    private Response notice(int status, PublicNotice notice, String caching) {
        String html = engine.getTemplate("feed/notice.html")
                .data("notice", notice)
                .data("style", style.css())
                .render();
        Response.ResponseBuilder answer = Response.status(status).entity(html).type("text/html;charset=UTF-8");
        return guarded(answer, notice.language(), caching).build();
    }

    private Response.ResponseBuilder guarded(Response.ResponseBuilder answer, String language, String caching) {
        return answer.header("Cache-Control", caching)
                .header("Content-Language", language)
                .header("Content-Security-Policy", policy)
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff");
    }
}
