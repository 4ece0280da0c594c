package org.antenna.catalog.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.antenna.catalog.input.ExpectedVersion;
import org.antenna.kit.outbox.Outbox;
import org.antenna.kit.outbox.OutgoingEvent;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Retires a topic in favour of one other (merge) or of several (split), or brings it back. Neither reports nor rules are
 * rewritten: they keep the old code, and it is resolved when they are matched and found. So there is a way back, and
 * nothing of it can be half-done.
 */
@ApplicationScoped
public class ReplaceTopic {
    private final Topics topics;
    private final Replacements replacements;
    private final Outbox outbox;

    @Inject
    public ReplaceTopic(Topics topics, Replacements replacements, Outbox outbox) {
        this.topics = topics;
        this.replacements = replacements;
        this.outbox = outbox;
    }

    /** What it would do, without doing it. @throws Refusal as {@link #replace} */
    @Transactional
    public Replacement preview(String code, List<Part> parts) {
        return replacements.plan(code, parts);
    }

    /**
     * In one transaction with its events.
     *
     * @param parts one for a merge, several for a split
     * @param seen the version on which the decision rests, or null
     * @return the topic as it stands after
     * @throws Refusal as {@link Replacements#plan}; {@code changed-meanwhile} (412)
     */
    @Transactional
    public MenuTopic replace(String code, List<Part> parts, @Nullable ExpectedVersion seen) {
        topics.lock();
        Replacement plan = replacements.plan(code, parts);
        require(seen, plan.topic().version() - 1);
        List<MenuTopic> changed = new ArrayList<>(plan.added());
        changed.add(plan.topic());
        save(changed);
        return plan.topic();
    }

    /**
     * Puts a replaced topic into use again, beside what had replaced it.
     *
     * @throws Refusal {@code topic-not-found} (404), {@code changed-meanwhile} (412), {@code topic-not-replaced} and
     *     {@code parent-replaced} (409)
     */
    @Transactional
    public MenuTopic restore(String code, @Nullable ExpectedVersion seen) {
        topics.lock();
        MenuTopic topic = topics.find(code).orElseThrow(() -> Refusal.notFound("topic"));
        require(seen, topic.version());
        if (!topic.isReplaced()) {
            throw Refusal.conflict("topic-not-replaced", "The topic is in use.");
        }
        @Nullable String parent = topic.parent();
        if (parent != null && topics.find(parent).map(MenuTopic::isReplaced).orElse(true)) {
            throw Refusal.conflict("parent-replaced", "The topic above was replaced: give this one another first.");
        }
        MenuTopic restored = topic.replaced(List.of());
        save(List.of(restored));
        return restored;
    }

    private static void require(@Nullable ExpectedVersion seen, long actual) {
        if (seen != null) {
            seen.require(actual);
        }
    }

    private void save(List<MenuTopic> changed) {
        changed.forEach(topics::put);
        List<OutgoingEvent> events = changed.stream().map(TopicEvents::changed).toList();
        outbox.append(events);
    }
}
