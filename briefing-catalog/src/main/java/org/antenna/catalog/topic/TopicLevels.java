package org.antenna.catalog.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The vocabulary has two levels. */
@ApplicationScoped
public class TopicLevels {
    private final Topics topics;

    @Inject
    public TopicLevels(Topics topics) {
        this.topics = topics;
    }

    /**
     * The caller holds the lock of the vocabulary.
     *
     * @param parentBefore where it stands now: a parent that was replaced meanwhile may stay
     * @param field of the request that names the parent
     * @throws Refusal {@code unknown-parent}, {@code parent-replaced}, {@code topic-too-deep} (400)
     */
    public void check(MenuTopic wanted, @Nullable String parentBefore, String field) {
        @Nullable String parent = wanted.parent();
        if (parent == null) {
            return;
        }
        MenuTopic above = topics.find(parent)
                .orElseThrow(() -> Refusal.field(field, "unknown-parent", "There is no topic " + parent + "."));
        if (above.parent() != null
                || above.code().equals(wanted.code())
                || !topics.below(wanted.code()).isEmpty()) {
            throw Refusal.field(field, "topic-too-deep", "The vocabulary has two levels.");
        }
        if (above.isReplaced() && !parent.equals(parentBefore)) {
            throw Refusal.field(field, "parent-replaced", "The topic " + parent + " was replaced.");
        }
    }
}
