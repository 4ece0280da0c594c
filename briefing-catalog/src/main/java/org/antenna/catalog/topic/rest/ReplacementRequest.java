package org.antenna.catalog.topic.rest;

import java.util.ArrayList;
import java.util.List;
import org.antenna.catalog.input.Faults;
import org.antenna.catalog.topic.Part;
import org.antenna.contracts.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What takes the place of a topic: one other (a merge) or several (a split).
 *
 * @param into 1 to 20
 */
@Schema(requiredProperties = "into", examples = """
                {"into": [{"code": "sport.ski", "label": {"zh": "滑雪", "en": "Skiing"}}, {"code": "sport.skating"}]}""")
public record ReplacementRequest(
        @Schema(description = "One: a merge. Several: a split", minItems = 1, maxItems = MOST) @Nullable
        List<@Nullable PartRequest> into) {
    private static final int MOST = 20;

    /**
     * @param label absent: the topic is there already; else it is added, with up to 100 characters each
     * @param parent of one that is added; absent: the one of the topic that is replaced
     */
    @Schema(requiredProperties = "code")
    public record PartRequest(
            @Schema(maxLength = 100) @Nullable String code,

            @Schema(description = "Adds the topic; absent: it is there already") @Nullable
            LocalizedText label,

            @Schema(description = "Of one that is added; absent: the one of the topic replaced") @Nullable
            String parent) {}

    List<Part> parts() {
        Faults faults = new Faults();
        List<@Nullable PartRequest> given = into == null ? List.of() : into;
        faults.need(!given.isEmpty(), "into", "topic-needed", "Name what takes its place.");
        faults.need(given.size() <= MOST, "into", "too-many", "At most " + MOST + ".");
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < Math.min(given.size(), MOST); i++) {
            String at = "into[" + i + "].";
            PartRequest one = given.get(i);
            @Nullable LocalizedText label = one == null ? null : one.label();
            @Nullable String parent = one == null ? null : one.parent();
            parts.add(new Part(
                    faults.code(at + "code", one == null ? null : one.code()),
                    label == null ? null : faults.localized(at + "label", label, 100),
                    parent == null ? null : faults.code(at + "parent", parent)));
        }
        faults.refuse();
        return List.copyOf(parts);
    }
}
