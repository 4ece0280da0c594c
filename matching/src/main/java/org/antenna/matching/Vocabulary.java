package org.antenna.matching;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What codes stand for at one moment.
 *
 * @param parents topic code to the code of the topic above it; topics of the first level are absent
 * @param groups code of a country group to its members, ISO 3166-1 alpha-2
 */
public record Vocabulary(Map<String, String> parents, Map<String, Set<String>> groups) {
    /** Every topic stands for itself only, and there is no group. */
    public static final Vocabulary EMPTY = new Vocabulary(Map.of(), Map.of());

    public Vocabulary {
        parents = Map.copyOf(parents);
        groups = groups.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, group -> Set.copyOf(group.getValue())));
    }

    /** The topic and all above it, nearest first. A circle, which events in any order may show for a while, ends it. */
    Set<String> upwards(String topic) {
        Set<String> codes = new LinkedHashSet<>();
        String code = topic;
        while (code != null && codes.add(code)) {
            code = parents.get(code);
        }
        return codes;
    }
}
