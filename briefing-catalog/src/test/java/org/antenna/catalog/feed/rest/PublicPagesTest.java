package org.antenna.catalog.feed.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.antenna.contracts.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublicPagesTest {
    private static final Instant DAY = Instant.parse("2026-11-21T08:00:00Z");
    private static final PageState STATE = state("https://a.example/1", 1, DAY, "Embassy");

    private final PublicPages pages = new PublicPages(engine());
    private int rendered;

    private static Engine engine() {
        Engine engine = Engine.builder().addDefaults().build();
        engine.putTemplate("feed/report.html", engine.parse("a page"));
        return engine;
    }

    private static PageState state(String address, int version, Instant releasedAt, String mission) {
        return new PageState(address, version, releasedAt, DAY, new LocalizedText("使馆", mission), null);
    }

    private Response answer(PageState state, String language, @Nullable String held) {
        Supplier<PublicPage> page = () -> {
            rendered++;
            PublicPage.Day day = PublicPage.Day.of(DAY, false);
            return new PublicPage("en", false, "", null, "", "", "", null, day, null, "", "", List.of(), null);
        };
        return pages.report(state, language, held, page);
    }

    @Test
    void a_page_that_is_held_already_is_not_rendered_again() {
        Response first = answer(STATE, "en", null);
        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(rendered).isEqualTo(1);
        Response again = answer(STATE, "en", first.getHeaderString("ETag"));
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getHeaderString("ETag")).isEqualTo(first.getHeaderString("ETag"));
        assertThat(again.getHeaderString("Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(rendered).isEqualTo(1);
    }

    @Test
    void whatever_the_page_is_made_of_changes_its_tag() {
        String held = answer(STATE, "en", null).getHeaderString("ETag");
        assertThat(answer(STATE, "zh", held).getStatus()).isEqualTo(200);
        for (PageState other : List.of(
                state("https://a.example/2", 1, DAY, "Embassy"),
                state("https://a.example/1", 2, DAY, "Embassy"),
                state("https://a.example/1", 1, DAY.plusNanos(1), "Embassy"),
                state("https://a.example/1", 1, DAY, "Consulate"))) {
            assertThat(answer(other, "en", held).getStatus())
                    .as(other.toString())
                    .isEqualTo(200);
        }
        assertThat(answer(STATE, "en", "\"other\", W/" + held).getStatus()).isEqualTo(304);
    }
}
