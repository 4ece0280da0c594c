package org.antenna.catalog.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antenna.contracts.LocalizedText;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What must hold before a topic is replaced. A circle cannot arise: only topics in use take the place of one in use. */
@ApplicationScoped
public class Replacements {
    private final Topics topics;
    private final TopicLevels levels;

    @Inject
    public Replacements(Topics topics, TopicLevels levels) {
        this.topics = topics;
        this.levels = levels;
    }

    /**
     * @throws Refusal {@code topic-not-found} (404); {@code topic-replaced} and {@code topics-below} (409); at a part {@code
     *     unknown-topic}, {@code topic-into-itself}, {@code circle-of-topics}, {@code topic-replaced}, {@code repeated-topic},
     *     {@code topic-exists} (400), or as {@link TopicLevels#check}
     */
    Replacement plan(String code, List<Part> parts) {
        MenuTopic topic = topics.find(code).orElseThrow(() -> Refusal.notFound("topic"));
        if (topic.isReplaced()) {
            throw Refusal.conflict("topic-replaced", "The topic was replaced by " + topic.replacedBy() + " before.");
        }
        if (topics.below(code).stream().anyMatch(below -> !below.isReplaced())) {
            throw Refusal.conflict("topics-below", "Give the topics below it another place first.");
        }
        List<MenuTopic> into = new ArrayList<>();
        List<MenuTopic> added = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            String field = "into[" + i + "].code";
            refuse(!seen.add(part.code()), field, "repeated-topic", "Each topic once.");
            MenuTopic successor = successor(topic, part, field);
            into.add(successor);
            if (part.label() != null) {
                added.add(successor);
            }
        }
        List<String> codes = into.stream().map(MenuTopic::code).toList();
        return new Replacement(topic.replaced(codes), List.copyOf(added), List.copyOf(into));
    }

    private MenuTopic successor(MenuTopic topic, Part part, String field) {
        refuse(part.code().equals(topic.code()), field, "topic-into-itself", "A topic cannot replace itself.");
        Optional<MenuTopic> known = topics.find(part.code());
        @Nullable LocalizedText label = part.label();
        if (label != null) {
            refuse(known.isPresent(), field, "topic-exists", "There is such a topic already: name it without a label.");
            String parent = part.parent() == null ? topic.parent() : part.parent();
            MenuTopic added = MenuTopic.fresh(part.code(), parent, label, Synonyms.NONE);
            levels.check(added, null);
            return added;
        }
        MenuTopic successor = known.orElseThrow(
                () -> Refusal.field(field, "unknown-topic", "There is no topic " + part.code() + "."));
        refuse(leadsTo(successor, topic.code()), field, "circle-of-topics", "It was itself replaced by this topic.");
        refuse(successor.isReplaced(), field, "topic-replaced", "It was replaced by " + successor.replacedBy() + ".");
        return successor;
    }

    private boolean leadsTo(MenuTopic from, String code) {
        Set<String> seen = new HashSet<>();
        List<String> open = new ArrayList<>(from.replacedBy());
        while (!open.isEmpty()) {
            String next = open.removeLast();
            if (next.equals(code)) {
                return true;
            }
            if (seen.add(next)) {
                topics.find(next).ifPresent(topic -> open.addAll(topic.replacedBy()));
            }
        }
        return false;
    }

    private static void refuse(boolean wrong, String field, String code, String detail) {
        if (wrong) {
            throw Refusal.field(field, code, detail);
        }
    }
}
