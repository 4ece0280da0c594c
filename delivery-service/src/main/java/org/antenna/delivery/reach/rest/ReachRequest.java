package org.antenna.delivery.reach.rest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Rendition;
import org.antenna.delivery.reach.DraftReport;
import org.antenna.kit.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A draft as briefing-catalog holds it.
 *
 * @param mission code of the mission of origin
 * @param topics up to 20 codes; absent: none
 * @param about ISO 3166-1 alpha-2; absent: none
 * @param audience up to 1000 regions and 1000 organisations; absent: nobody may read it
 * @param renditions one a language: title up to 300 characters, summary 2000, body 500,000
 * @param publishedAt of the versions before it, UTC; absent for a first version
 */
@Schema(requiredProperties = {"mission", "renditions"})
public record ReachRequest(
        @Nullable String mission,
        @Nullable String series,
        @Nullable List<@Nullable String> topics,
        @Nullable List<@Nullable String> about,
        @Nullable Audience audience,
        @Nullable List<@Nullable Rendition> renditions,
        @Nullable Instant publishedAt) {
    private static final Set<String> LANGUAGES = Set.of("zh", "en");
    private static final int MOST_TOPICS = 20;
    private static final int MOST_COUNTRIES = 250;
    private static final int MOST_READERS = 1_000;
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final Audience NOBODY = new Audience(Set.of(), Set.of(), Set.of());

    /** @throws Refusal 400 with every fault, such as {@code value-needed}, {@code invalid-code} or {@code text-too-long} */
    DraftReport draft() {
        DraftFaults faults = new DraftFaults();
        String origin = mission == null ? "" : mission;
        faults.needed(mission != null, "mission");
        if (mission != null) {
            faults.code("mission", mission);
        }
        if (series != null) {
            faults.code("series", series);
        }
        if (publishedAt != null) {
            boolean day = !publishedAt.isBefore(EARLIEST) && publishedAt.isBefore(LATEST);
            faults.need(day, "publishedAt", "time-out-of-range", "In the years 1 to 9999.");
        }
        Audience readers = audience == null ? NOBODY : audience;
        faults.regions("audience.regions", readers.regions(), MOST_READERS);
        faults.codes("audience.organisations", readers.organisations(), MOST_READERS);
        DraftReport draft = new DraftReport(
                origin,
                series,
                faults.codes("topics", topics, MOST_TOPICS),
                faults.countries("about", about, MOST_COUNTRIES),
                readers,
                whole(faults),
                publishedAt);
        faults.refuse();
        return draft;
    }

    private List<Rendition> whole(DraftFaults faults) {
        List<Rendition> whole = new ArrayList<>();
        int count = renditions == null ? 0 : renditions.size();
        faults.needed(count > 0, "renditions");
        faults.need(count <= LANGUAGES.size(), "renditions", "too-many", "One a language.");
        Set<String> languages = new HashSet<>();
        for (int i = 0; renditions != null && i < Math.min(count, LANGUAGES.size()); i++) {
            String field = "renditions[" + i + "]";
            Rendition one = renditions.get(i);
            if (one == null
                    || Stream.of(one.language(), one.title(), one.summary(), one.body())
                            .anyMatch(Objects::isNull)) {
                faults.needed(false, field);
                continue;
            }
            faults.need(LANGUAGES.contains(one.language()), field + ".language", "unknown-language", "zh or en.");
            faults.need(languages.add(one.language()), field + ".language", "language-twice", "One a language.");
            faults.text(field + ".title", one.title(), 300);
            faults.text(field + ".summary", one.summary(), 2_000);
            faults.text(field + ".body", one.body(), 500_000);
            whole.add(one);
        }
        return whole;
    }
}
