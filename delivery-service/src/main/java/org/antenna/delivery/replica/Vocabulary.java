package org.antenna.delivery.replica;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.antenna.contracts.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One consistent reading of the vocabulary.
 *
 * @param parents topic code to the code above it; first-level topics are absent
 * @param members country group code to ISO 3166-1 alpha-2
 * @param names by kind and code, such as {@code topic/sport.winter}
 */
public record Vocabulary(
        Map<String, String> parents, Map<String, Set<String>> members, Map<String, LocalizedText> names) {

    /** The topics and everything above them. A circle, which the catalogue refuses, would end here all the same. */
    public Set<String> withAncestors(Collection<String> topics) {
        Set<String> all = new LinkedHashSet<>();
        for (String topic : topics) {
            String at = topic;
            while (at != null && all.add(at)) {
                at = parents.get(at);
            }
        }
        return all;
    }

    /** Codes of the groups that one of the countries belongs to. */
    public Set<String> groupsOf(Collection<String> countries) {
        Set<String> groups = new TreeSet<>();
        members.forEach((group, inside) -> {
            if (countries.stream().anyMatch(inside::contains)) {
                groups.add(group);
            }
        });
        return groups;
    }

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
