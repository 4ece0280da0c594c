package org.antenna.catalog.topic.rest;

import java.util.List;
import org.antenna.catalog.input.Faults;
import org.antenna.catalog.topic.MenuTopic;
import org.antenna.catalog.topic.Synonyms;
import org.antenna.contracts.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A topic as it shall be.
 *
 * @param parent code of the topic above; absent on the first level
 * @param label up to 100 characters each
 * @param synonyms absent: none
 */
@Schema(requiredProperties = "label", examples = """
                {"parent": "sport", "label": {"zh": "冬季运动", "en": "Winter sport"},
                 "synonyms": {"zh": ["冰雪运动", "滑雪"], "en": ["snow sports", "skiing"]}}""")
public record TopicRequest(
        @Schema(description = "Code of a topic of the first level; absent on the first level", maxLength = 100)
        @Nullable
        String parent,

        @Schema(description = "1 to 100 characters each") @Nullable
        LocalizedText label,

        @Schema(description = "Other words to find it under") @Nullable
        SynonymsRequest synonyms) {
    private static final int LONGEST = 100;
    private static final int MOST = 30;

    /** Up to 30 words a language, each up to 100 characters. */
    public record SynonymsRequest(
            @Schema(maxItems = MOST) @Nullable List<@Nullable String> zh,

            @Schema(maxItems = MOST) @Nullable List<@Nullable String> en) {

        Synonyms synonyms(Faults faults) {
            return new Synonyms(
                    faults.texts("synonyms.zh", zh, MOST, LONGEST).stream()
                            .distinct()
                            .toList(),
                    faults.texts("synonyms.en", en, MOST, LONGEST).stream()
                            .distinct()
                            .toList());
        }
    }

    MenuTopic topic(String code) {
        Faults faults = new Faults();
        MenuTopic topic = MenuTopic.fresh(
                faults.code("code", code),
                parent == null ? null : faults.code("parent", parent),
                faults.localized("label", label, LONGEST),
                synonyms == null ? Synonyms.NONE : synonyms.synonyms(faults));
        faults.refuse();
        return topic;
    }
}
