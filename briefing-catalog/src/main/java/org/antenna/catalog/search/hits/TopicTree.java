package org.antenna.catalog.search.hits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.antenna.catalog.search.segment.Tokens;
import org.antenna.catalog.topic.MenuTopic;
import org.antenna.matching.Vocabulary;
import org.antenna.text.Query;
import org.antenna.text.Text;

/** What topics mean at one moment: by the same edges as in matching, so that a merge needs no report to be written again. */
public final class TopicTree {
    private final Vocabulary vocabulary;
    private final Map<String, List<String>> countedUnder = new HashMap<>();
    private final Map<MenuTopic, List<Query.Term>> named = new LinkedHashMap<>();
    private final FacetNumbers numbers = new FacetNumbers(this::countedUnder);

    public TopicTree(List<MenuTopic> topics) {
        Map<String, String> parents = new HashMap<>();
        Map<String, List<String>> replacedBy = new HashMap<>();
        for (MenuTopic topic : topics) {
            String parent = topic.parent();
            if (parent != null) {
                parents.put(topic.code(), parent);
            }
            if (topic.isReplaced()) {
                replacedBy.put(topic.code(), topic.replacedBy());
            }
        }
        vocabulary = new Vocabulary(parents, replacedBy, Map.of());
        topics.stream()
                .filter(topic -> !topic.isReplaced())
                .map(MenuTopic::code)
                .forEach(code -> vocabulary
                        .downwards(code)
                        .forEach(borne -> countedUnder
                                .computeIfAbsent(borne, each -> new ArrayList<>())
                                .add(code)));
        topics.stream()
                .filter(topic -> !topic.isReplaced())
                .forEach(topic -> named.put(topic, names(topic).toList()));
    }

    /** Codes that a report may bear to be found under this one: itself, those below, those merged into it. */
    public List<String> meantBy(String code) {
        return vocabulary.downwards(code).stream().sorted().toList();
    }

    FacetNumbers numbers() {
        return numbers;
    }

    /** Under which topics in use, and which other facets, a report that bears the facet is counted. */
    private List<String> countedUnder(String facet) {
        return facet.startsWith(Tokens.TOPIC)
                ? countedUnder.getOrDefault(facet.substring(Tokens.TOPIC.length()), List.of()).stream()
                        .map(code -> Tokens.TOPIC + code)
                        .toList()
                : List.of(facet);
    }

    /** Topics in use whose label or synonym, in either language, is in the words asked for. Sorted by code. */
    public List<MenuTopic> namedIn(Query query) {
        Text asked = Text.of(query.wanted().stream().map(Query.Term::written).toArray(String[]::new));
        return named.entrySet().stream()
                .filter(topic -> topic.getValue().stream().anyMatch(name -> name.matches(asked)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Stream<Query.Term> names(MenuTopic topic) {
        return Stream.of(
                        List.of(topic.label().zh(), topic.label().en()),
                        topic.synonyms().zh(),
                        topic.synonyms().en())
                .flatMap(List::stream)
                .map(name -> new Query.Term(name, Text.of(name).canonical(), false))
                .filter(term -> !term.canonical().isEmpty());
    }
}
