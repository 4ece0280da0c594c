package org.antenna.catalog.feed.rest;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.antenna.catalog.input.HeldTags;
import org.antenna.catalog.page.PageFile;
import org.antenna.catalog.page.StyleSheet;
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

    /** With another look it is another page, whoever has the one before. */
    private final String look = HeldTags.of(style.css() + PageFile.text("/templates/feed/report.html"));

    @Inject
    PublicPages(Engine engine) {
        this.engine = engine;
    }

    /**
     * The tag is known without the page, so who has it already costs no rendering.
     *
     * @param language that the page is in
     * @param page asked for only when the caller does not have it
     */
    Response report(PageState state, String language, @Nullable String ifNoneMatch, Supplier<PublicPage> page) {
        String tag = HeldTags.of(List.of(look, language, state));
        Response.ResponseBuilder answer = HeldTags.have(ifNoneMatch, tag)
                ? Response.notModified()
                : Response.ok(rendered(page.get()), "text/html;charset=UTF-8");
        return guarded(answer, language, KEPT).header("ETag", tag).build();
    }

    private String rendered(PublicPage page) {
        return engine.getTemplate("feed/report.html")
                .data("page", page)
                .data("style", style.css())
                .render();
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
