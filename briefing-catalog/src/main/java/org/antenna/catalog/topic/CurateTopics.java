package org.antenna.catalog.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.antenna.catalog.input.ExpectedVersion;
import org.antenna.kit.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** Adds a topic to the vocabulary, or gives one other words or another place. Its code stays, and so do rules on it. */
@ApplicationScoped
public class CurateTopics {
    private final Topics topics;
    private final TopicLevels levels;
    private final Outbox outbox;

    @Inject
    public CurateTopics(Topics topics, TopicLevels levels, Outbox outbox) {
        this.topics = topics;
        this.levels = levels;
        this.outbox = outbox;
    }

    /**
     * The same again changes nothing, tells nobody, and needs no {@code seen}.
     *
     * @param wanted its version and what replaced it are not looked at
     * @param seen what the caller read before; needed to change what is there
     * @return the topic as it stands now; version 1 when it is new
     * @throws org.antenna.kit.problem.Refusal as {@link TopicLevels#check} and {@link ExpectedVersion#requireIfKnown}
     */
    @Transactional
    public MenuTopic put(MenuTopic wanted, @Nullable ExpectedVersion seen) {
        topics.lock();
        Optional<MenuTopic> before = topics.find(wanted.code());
        if (before.isPresent() && wanted.saysTheSameAs(before.get())) {
            return before.get();
        }
        ExpectedVersion.requireIfKnown(seen, before.map(MenuTopic::version));
        levels.check(wanted, before.map(MenuTopic::parent).orElse(null), "parent");
        MenuTopic after = before.map(known -> known.rewritten(wanted))
                .orElseGet(() -> MenuTopic.fresh(wanted.code(), wanted.parent(), wanted.label(), wanted.synonyms()));
        topics.put(after);
        outbox.append(TopicEvents.changed(after));
        return after;
    }
}
