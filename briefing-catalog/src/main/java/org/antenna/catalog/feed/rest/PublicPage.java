package org.antenna.catalog.feed.rest;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.antenna.catalog.feed.PublicEdition;
import org.antenna.catalog.menu.Series;
import org.antenna.catalog.report.Released;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.Rendition;
import org.jspecify.annotations.Nullable;

/**
 * What the template {@code feed/report.html} shows, in the language of the rendition.
 *
 * @param chinese the page speaks Chinese; else English
 * @param address of this page, absolute
 * @param otherLanguage in which it can be read too, or null
 * @param label TLP
 * @param mission name
 * @param series name, or null
 * @param published day
 * @param updated day of this version, null for the first and on the day of publication
 * @param body safe HTML
 * @param sources as the mission named them
 * @param feed address of the feed that has it, or null
 */
public record PublicPage(
        String language,
        boolean chinese,
        String address,
        @Nullable String otherLanguage,
        String title,
        String label,
        String mission,
        @Nullable String series,
        Day published,
        @Nullable Day updated,
        String summary,
        String body,
        List<Source> sources,
        @Nullable String feed) {
    /** People who write and those who read count days as Beijing does. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /**
     * A day as people write it, and as programs do.
     *
     * @param time ISO 8601, UTC
     */
    public record Day(String words, String time) {
        static Day of(Instant instant, boolean chinese) {
            DateTimeFormatter format = chinese
                    ? DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINESE)
                    : DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
            return new Day(format.withZone(ZONE).format(instant), instant.toString());
        }
    }

    /** @param address null: it is no address of a page */
    public record Source(String text, @Nullable String address) {
        static Source of(String text) {
            try {
                URI uri = new URI(text);
                String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
                boolean page = (scheme.equals("https") || scheme.equals("http")) && uri.getHost() != null;
                return new Source(text, page ? text : null);
            } catch (URISyntaxException _) {
                return new Source(text, null);
            }
        }
    }

    static PublicPage of(PublicEdition.Open open, Rendition rendition, String body, Addresses addresses) {
        boolean chinese = rendition.language().equals("zh");
        Released released = open.released();
        @Nullable Series series = open.series();
        Day published = Day.of(released.publishedAt(), chinese);
        Day updated = Day.of(released.releasedAt(), chinese);
        boolean again = released.version() > 1 && !updated.words().equals(published.words());
        return new PublicPage(
                rendition.language(),
                chinese,
                addresses.page(open.id(), rendition.language()),
                other(released, rendition),
                rendition.title(),
                released.content().handling().label(),
                in(open.mission(), chinese),
                series == null ? null : in(series.name(), chinese),
                published,
                again ? updated : null,
                rendition.summary(),
                body,
                released.content().sources().stream().map(Source::of).toList(),
                series == null
                        ? null
                        : addresses.feed(series.code(), rendition.language()).toString());
    }

    private static @Nullable String other(Released released, Rendition shown) {
        return released.content().renditions().stream()
                .map(Rendition::language)
                .filter(language -> !language.equals(shown.language()))
                .findFirst()
                .orElse(null);
    }

    private static String in(LocalizedText text, boolean chinese) {
        return chinese ? text.zh() : text.en();
    }
}
