package org.antenna.matching;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What codes stand for at one moment. Immutable. */
public final class Vocabulary {
    /** Every topic stands for itself only, and there is no group. */
    public static final Vocabulary EMPTY = new Vocabulary(Map.of(), Map.of());

    private final Map<String, String> parents;
    private final Map<String, List<String>> replacedBy;
    private final Map<String, List<Membership>> memberships;
    private final Map<String, Set<String>> upwards = new HashMap<>();
    private final Map<String, List<GroupSpan>> groupsOf = new HashMap<>();

    /**
     * A country in a group, for one span of days.
     *
     * @param country ISO 3166-1 alpha-2
     * @param from first day; null: always
     * @param until first day on which it belongs no more; null: never
     */
    public record Membership(
            String country,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    private record GroupSpan(String group, Membership span) {
        boolean holdsOn(@Nullable LocalDate day) {
            return day == null
                    || (span.from == null || !day.isBefore(span.from))
                            && (span.until == null || day.isBefore(span.until));
        }
    }

    /**
     * No topic was replaced, and members of groups have no dates.
     *
     * @param parents topic code to the code of the topic above it; topics of the first level are absent
     * @param groups code of a country group to its members, ISO 3166-1 alpha-2
     */
    public Vocabulary(Map<String, String> parents, Map<String, Set<String>> groups) {
        this(
                parents,
                Map.of(),
                groups.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                group -> group.getValue().stream()
                                        .map(country -> new Membership(country, null, null))
                                        .toList())));
    }

    /**
     * Copies all.
     *
     * @param parents topic code to the code of the topic above it; topics of the first level are absent
     * @param replacedBy topic code to the codes that took its place: one after a merge, several after a split; topics in use
     *     are absent
     * @param memberships code of a country group to its memberships
     */
    public Vocabulary(
            Map<String, String> parents,
            Map<String, List<String>> replacedBy,
            Map<String, List<Membership>> memberships) {
        this.parents = Map.copyOf(parents);
        this.replacedBy = Map.copyOf(replacedBy);
        this.memberships = Map.copyOf(memberships);
        memberships.forEach((group, spans) ->
                spans.forEach(span -> groupsOf.computeIfAbsent(span.country(), country -> new ArrayList<>())
                        .add(new GroupSpan(group, span))));
        Map<String, Set<String>> steps = steps();
        steps.keySet().forEach(topic -> upwards.put(topic, reachable(topic, steps)));
    }

    public Map<String, String> parents() {
        return parents;
    }

    public Map<String, List<String>> replacedBy() {
        return replacedBy;
    }

    public Map<String, List<Membership>> memberships() {
        return memberships;
    }

    /** The countries of each group, of whatever day. */
    public Map<String, Set<String>> groups() {
        return memberships.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        group -> group.getValue().stream()
                                .map(Membership::country)
                                .collect(Collectors.toUnmodifiableSet())));
    }

    /** The groups to which a country belongs on a day; on any day when it is null. */
    List<String> groupsOf(String country, @Nullable LocalDate day) {
        List<GroupSpan> spans = groupsOf.getOrDefault(country, List.of());
        List<String> groups = new ArrayList<>(spans.size());
        for (GroupSpan span : spans) {
            if (span.holdsOn(day)) {
                groups.add(span.group());
            }
        }
        return groups;
    }

    /**
     * Every topic that a report meets by bearing this one: itself, all above it, each replaced topic that it takes the place
     * of, and what it was merged into; from there on likewise.
     */
    Set<String> upwards(String topic) {
        Set<String> codes = upwards.get(topic);
        return codes == null ? Set.of(topic) : codes;
    }

    /** Every known topic by which a report meets this one, and itself. */
    public Set<String> downwards(String topic) {
        Set<String> codes = new HashSet<>(Set.of(topic));
        upwards.forEach((code, met) -> {
            if (met.contains(topic)) {
                codes.add(code);
            }
        });
        return codes;
    }

    /** One step upwards from each topic that has one. */
    private Map<String, Set<String>> steps() {
        Map<String, Set<String>> steps = new HashMap<>();
        parents.forEach((code, parent) -> step(steps, code, parent));
        replacedBy.forEach((code, successors) -> {
            successors.forEach(successor -> step(steps, successor, code));
            if (successors.size() == 1) {
                step(steps, code, successors.getFirst());
            }
        });
        return steps;
    }

    private static void step(Map<String, Set<String>> steps, String from, String to) {
        steps.computeIfAbsent(from, code -> new LinkedHashSet<>()).add(to);
    }

    /** Nearest first. A circle, which events in any order may show for a while, ends it. */
    private static Set<String> reachable(String topic, Map<String, Set<String>> steps) {
        Set<String> codes = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(topic));
        while (!open.isEmpty()) {
            String code = open.removeFirst();
            if (codes.add(code)) {
                open.addAll(steps.getOrDefault(code, Set.of()));
            }
        }
        return codes;
    }
}
