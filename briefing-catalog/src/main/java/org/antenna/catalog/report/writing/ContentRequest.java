package org.antenna.catalog.report.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antenna.catalog.input.Faults;
import org.antenna.catalog.reader.AudienceRequest;
import org.antenna.catalog.reader.Audiences;
import org.antenna.catalog.report.Content;
import org.antenna.catalog.report.KnownCodes;
import org.antenna.catalog.report.marking.Unclassified;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Handling;
import org.antenna.contracts.Rendition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Content as it arrives in a request or a line.
 *
 * @param topics 1 to 20 codes
 * @param about ISO 3166-1 alpha-2
 * @param handling CLEAR, GREEN, AMBER or AMBER_STRICT, which may be written AMBER+STRICT
 * @param audience absent: the default of the series; without a series nobody
 * @param renditions one a language
 * @param sources at most 50, each up to 1000 characters
 */
public record ContentRequest(
        @Nullable String series,
        @Nullable List<@Nullable String> topics,
        @Nullable List<@Nullable String> about,
        @Nullable String handling,
        @Nullable AudienceRequest audience,
        @Nullable List<@Nullable RenditionRequest> renditions,
        @Nullable List<@Nullable String> sources) {
    private static final Set<String> LANGUAGES = Set.of("zh", "en");
    /** The broker takes 2 MiB; the rest of an event is small against the difference. */
    private static final long MOST_BYTES = 1_900_000;

    /**
     * @param language zh or en
     * @param title 1 to 300 characters
     * @param summary up to 2000 characters
     * @param body CommonMark, 1 to 500,000 characters
     */
    @Schema(requiredProperties = {"language", "title", "body"})
    public record RenditionRequest(
            @Schema(enumeration = {"zh", "en"}) @Nullable String language,

            @Schema(minLength = 1, maxLength = 300) @Nullable
            String title,

            @Schema(maxLength = 2000) @Nullable String summary,

            @Schema(description = "CommonMark", minLength = 1, maxLength = 500000) @Nullable
            String body) {}

    /**
     * Checked but for who may release it; a marking of classified information is a fault, and is looked for when
     * there is no other.
     *
     * @param fallback audience when none is asked for and the series has none; null: nobody
     */
    public Content content(Faults faults, KnownCodes codes, @Nullable Audience fallback) {
        List<String> given = TopicsOfReport.of(faults, topics, codes);
        String line = series(faults, codes);
        Content content = new Content(
                line,
                given,
                faults.countries("about", about, 250),
                handling(faults),
                audience(faults, codes, line, fallback),
                renditions(faults),
                faults.texts("sources", sources, 50, 1_000),
                List.of());
        faults.need(
                EventSize.of(content) <= MOST_BYTES,
                "renditions",
                "report-too-large",
                "All texts together take at most " + MOST_BYTES + " bytes.");
        if (faults.none()) {
            Unclassified.faults(content).forEach(faults::add);
        }
        return content;
    }

    private @Nullable String series(Faults faults, KnownCodes codes) {
        if (series == null) {
            return null;
        }
        String code = faults.code("series", series);
        KnownCodes.Line line = codes.series().get(code);
        if (line == null) {
            faults.need(code.isEmpty(), "series", "unknown-series", "There is no such series.");
            return null;
        }
        faults.need(!line.retired(), "series", "series-retired", "The series takes no new reports.");
        return code;
    }

    private Handling handling(Faults faults) {
        if ("RED".equals(handling)) {
            faults.add("handling", "handling-red", "TLP:RED does not belong into this system.");
            return Handling.AMBER_STRICT;
        }
        Handling known = faults.constant(
                "handling", Handling.class, "AMBER+STRICT".equals(handling) ? "AMBER_STRICT" : handling);
        return known == null ? Handling.AMBER_STRICT : known;
    }

    private Audience audience(Faults faults, KnownCodes codes, @Nullable String line, @Nullable Audience fallback) {
        if (audience != null) {
            return audience.audience(faults, "audience");
        }
        if (fallback != null) {
            return fallback;
        }
        KnownCodes.Line known = line == null ? null : codes.series().get(line);
        return known == null ? Audiences.NOBODY : known.defaultAudience();
    }

    private List<Rendition> renditions(Faults faults) {
        List<Rendition> checked = new ArrayList<>();
        Set<String> languages = new HashSet<>();
        int count = renditions == null ? 0 : renditions.size();
        faults.need(count > 0, "renditions", "rendition-needed", "Write it in at least one language.");
        faults.need(count <= LANGUAGES.size(), "renditions", "too-many", "One a language.");
        for (int i = 0; renditions != null && i < Math.min(count, LANGUAGES.size()); i++) {
            String at = "renditions[" + i + "].";
            RenditionRequest one = renditions.get(i);
            RenditionRequest given = one == null ? new RenditionRequest(null, null, null, null) : one;
            String language = given.language() == null ? "" : given.language();
            faults.need(LANGUAGES.contains(language), at + "language", "unknown-language", "zh or en.");
            faults.need(languages.add(language), at + "language", "language-twice", "One rendition a language.");
            checked.add(new Rendition(
                    language,
                    faults.text(at + "title", given.title(), 300),
                    faults.optionalText(at + "summary", given.summary(), 2_000),
                    faults.text(at + "body", given.body(), 500_000)));
        }
        return List.copyOf(checked);
    }
}
