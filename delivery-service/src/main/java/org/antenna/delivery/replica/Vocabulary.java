package org.antenna.delivery.replica;

import java.util.Map;
import java.util.Set;
import org.antenna.contracts.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One consistent reading of the vocabulary.
 *
 * @param parents topic code to the code above it; first-level topics are absent
 * @param members country group code to ISO 3166-1 alpha-2, as last told
 * @param names by kind and code, such as {@code topic/sport.winter}
 * @param meaning what topics and groups stand for when a report is matched, with replaced topics and dates of membership
 */
public record Vocabulary(
        Map<String, String> parents,
        Map<String, Set<String>> members,
        Map<String, LocalizedText> names,
        org.antenna.matching.Vocabulary meaning) {
    public static final Vocabulary EMPTY =
            new Vocabulary(Map.of(), Map.of(), Map.of(), org.antenna.matching.Vocabulary.EMPTY);

    public LocalizedText topic(String code) {
        return name("topic", code);
    }

    public LocalizedText countryGroup(String code) {
        return name("country-group", code);
    }

    public LocalizedText mission(String code) {
        return name("mission", code);
    }

    public @Nullable LocalizedText series(@Nullable String code) {
        return code == null ? null : name("series", code);
    }

    /** Until its event has come, a thing is called by its code. */
    private LocalizedText name(String kind, String code) {
        LocalizedText known = names.get(kind + "/" + code);
        return known == null ? new LocalizedText(code, code) : known;
    }
}
