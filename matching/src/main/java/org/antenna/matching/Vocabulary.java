package org.antenna.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What codes stand for at one moment. Immutable. */
public final class Vocabulary {
    /** Every topic stands for itself only, and there is no group. */
    public static final Vocabulary EMPTY = new Vocabulary(Map.of(), Map.of());

    private final Map<String, String> parents;
    private final Map<String, Set<String>> groups;
    private final Map<String, List<String>> groupsOf = new HashMap<>();

    /**
     * Copies both.
     *
     * @param parents topic code to the code of the topic above it; topics of the first level are absent
     * @param groups code of a country group to its members, ISO 3166-1 alpha-2
     */
    public Vocabulary(Map<String, String> parents, Map<String, Set<String>> groups) {
        this.parents = Map.copyOf(parents);
        this.groups = groups.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, group -> Set.copyOf(group.getValue())));
        this.groups.forEach((group, members) -> members.forEach(member ->
                groupsOf.computeIfAbsent(member, country -> new ArrayList<>()).add(group)));
    }

    public Map<String, String> parents() {
        return parents;
    }

    public Map<String, Set<String>> groups() {
        return groups;
    }

    /** The groups to which a country belongs. */
    List<String> groupsOf(String country) {
        return groupsOf.getOrDefault(country, List.of());
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
