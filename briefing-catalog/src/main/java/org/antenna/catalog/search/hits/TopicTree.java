package org.antenna.catalog.search.hits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.antenna.catalog.topic.MenuTopic;
import org.antenna.matching.Vocabulary;
import org.antenna.text.Query;
import org.antenna.text.Text;

/** What topics mean at one moment: by the same edges as in matching, so that a merge needs no report to be written again. */
public final class TopicTree {
    private final List<MenuTopic> topics;
    private final Vocabulary vocabulary;
    private final Map<String, List<String>> countedUnder = new HashMap<>();

    public TopicTree(List<MenuTopic> topics) {
        this.topics = List.copyOf(topics);
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
    }

    /** Codes that a report may bear to be found under this one: itself, those below, those merged into it. */
    public List<String> meantBy(String code) {
        return vocabulary.downwards(code).stream().sorted().toList();
    }

    /** Topics in use under which a report that bears the code is found. */
    public List<String> under(String borne) {
        return countedUnder.getOrDefault(borne, List.of());
    }

    /** Topics in use whose label or synonym, in either language, is in the words asked for. Sorted by code. */
    public List<MenuTopic> namedIn(Query query) {
        Text asked = Text.of(query.wanted().stream().map(Query.Term::written).toArray(String[]::new));
        return topics.stream()
                .filter(topic -> !topic.isReplaced())
                .filter(topic -> names(topic).anyMatch(name -> isIn(asked, name)))
                .toList();
    }

    private static Stream<String> names(MenuTopic topic) {
        return Stream.of(
                        List.of(topic.label().zh(), topic.label().en()),
                        topic.synonyms().zh(),
                        topic.synonyms().en())
                .flatMap(List::stream);
    }

    private static boolean isIn(Text asked, String name) {
        String canonical = Text.of(name).canonical();
        return !canonical.isEmpty() && new Query.Term(name, canonical, false).matches(asked);
    }
}
