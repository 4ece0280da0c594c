package org.antenna.catalog.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
     *     {@code topic-exists} (400); at the parent of a part {@code parent-replaced}, also when it is this topic, or as
     *     {@link TopicLevels#check}
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
            String at = "into[" + i + "].";
            refuse(!seen.add(part.code()), at + "code", "repeated-topic", "Each topic once.");
            MenuTopic successor = part.label() == null ? known(topic, part, at + "code") : added(topic, part, at);
            into.add(successor);
            if (part.label() != null) {
                added.add(successor);
            }
        }
        List<String> codes = into.stream().map(MenuTopic::code).toList();
        return new Replacement(topic.replaced(codes), List.copyOf(added), List.copyOf(into));
    }

    private MenuTopic added(MenuTopic topic, Part part, String at) {
        requireAnother(topic, part, at + "code");
        refuse(
                topics.find(part.code()).isPresent(),
                at + "code",
                "topic-exists",
                "There is such a topic already: name it without a label.");
        @Nullable String parent = part.parent() == null ? topic.parent() : part.parent();
        refuse(topic.code().equals(parent), at + "parent", "parent-replaced", "This is the topic that is replaced.");
        MenuTopic added = MenuTopic.fresh(part.code(), parent, Objects.requireNonNull(part.label()), Synonyms.NONE);
        levels.check(added, null, at + "parent");
        return added;
    }

    private MenuTopic known(MenuTopic topic, Part part, String field) {
        requireAnother(topic, part, field);
        MenuTopic successor = topics.find(part.code())
                .orElseThrow(() -> Refusal.field(field, "unknown-topic", "There is no topic " + part.code() + "."));
        refuse(leadsTo(successor, topic.code()), field, "circle-of-topics", "It was itself replaced by this topic.");
        refuse(successor.isReplaced(), field, "topic-replaced", "It was replaced by " + successor.replacedBy() + ".");
        return successor;
    }

    private static void requireAnother(MenuTopic topic, Part part, String field) {
        refuse(part.code().equals(topic.code()), field, "topic-into-itself", "A topic cannot replace itself.");
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
