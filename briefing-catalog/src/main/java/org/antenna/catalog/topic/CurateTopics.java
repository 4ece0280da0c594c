package org.antenna.catalog.menu;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.antenna.kit.outbox.Outbox;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Adds a topic to the vocabulary or replaces its label and parent. */
@ApplicationScoped
public class CurateTopics {
    private final Topics topics;
    private final Outbox outbox;

    @Inject
    public CurateTopics(Topics topics, Outbox outbox) {
        this.topics = topics;
        this.outbox = outbox;
    }

    /**
     * The same again changes nothing and tells nobody.
     *
     * @param wanted its version is not looked at
     * @return the topic as it stands now; version 1 when it is new
     * @throws Refusal {@code unknown-parent}, {@code topic-too-deep} (400): the vocabulary has two levels
     */
    @Transactional
    public MenuTopic put(MenuTopic wanted) {
        topics.lock();
        requireTwoLevels(wanted);
        Optional<MenuTopic> before = topics.find(wanted.code());
        long version = before.map(MenuTopic::version).orElse(0L);
        MenuTopic same = new MenuTopic(wanted.code(), version, wanted.parent(), wanted.label());
        if (before.equals(Optional.of(same))) {
            return same;
        }
        MenuTopic after = new MenuTopic(wanted.code(), version + 1, wanted.parent(), wanted.label());
        topics.put(after);
        outbox.append(MenuEvents.changed(after));
        return after;
    }

    private void requireTwoLevels(MenuTopic wanted) {
        @Nullable String parent = wanted.parent();
        if (parent == null) {
            return;
        }
        MenuTopic above = topics.find(parent)
                .orElseThrow(() -> Refusal.field("parent", "unknown-parent", "There is no topic " + parent + "."));
        if (above.parent() != null || above.code().equals(wanted.code()) || topics.hasChildren(wanted.code())) {
            throw Refusal.field("parent", "topic-too-deep", "The vocabulary has two levels.");
        }
    }
}
