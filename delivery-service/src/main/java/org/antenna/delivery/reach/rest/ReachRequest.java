package org.antenna.delivery.reach.rest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Rendition;
import org.antenna.delivery.reach.DraftReport;
import org.antenna.kit.problem.FieldError;
import org.antenna.kit.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A draft as briefing-catalog holds it.
 *
 * @param mission code of the mission of origin
 * @param topics codes; absent: none
 * @param about ISO 3166-1 alpha-2; absent: none
 * @param audience absent: nobody may read it
 * @param renditions at least one
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
    private static final Audience NOBODY = new Audience(Set.of(), Set.of(), Set.of());

    /** @throws Refusal {@code value-needed} (400) naming what is absent */
    DraftReport draft() {
        List<FieldError> errors = new ArrayList<>();
        if (mission == null) {
            errors.add(needed("mission"));
        }
        if (renditions == null || renditions.isEmpty()) {
            errors.add(needed("renditions"));
        }
        List<Rendition> whole = new ArrayList<>();
        for (int i = 0; renditions != null && i < renditions.size(); i++) {
            Rendition one = renditions.get(i);
            if (one == null
                    || Stream.of(one.language(), one.title(), one.summary(), one.body())
                            .anyMatch(Objects::isNull)) {
                errors.add(needed("renditions[" + i + "]"));
            } else {
                whole.add(one);
            }
        }
        if (mission == null || !errors.isEmpty()) {
            throw Refusal.fields(errors);
        }
        return new DraftReport(
                mission, series, codes(topics), codes(about), audience == null ? NOBODY : audience, whole, publishedAt);
    }

    private static List<String> codes(@Nullable List<@Nullable String> given) {
        return given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).toList();
    }

    private static FieldError needed(String field) {
        return new FieldError(field, "value-needed", "Is needed.");
    }
}
