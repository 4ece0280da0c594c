package org.antenna.subscription.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.antenna.kit.access.Caller;
import org.antenna.kit.paging.Cursor;
import org.antenna.kit.paging.Limit;
import org.antenna.kit.paging.Page;
import org.antenna.kit.problem.Refusal;
import org.antenna.subscription.organisation.Reach;
import org.jspecify.annotations.Nullable;

/** Reads subscriptions within the caller's reach, ended ones too. */
@ApplicationScoped
public class FindSubscriptions {
    private final Subscriptions subscriptions;
    private final Caller caller;

    @Inject
    FindSubscriptions(Subscriptions subscriptions, Caller caller) {
        this.subscriptions = subscriptions;
        this.caller = caller;
    }

    /** @throws Refusal {@code subscription-not-found} (404), also for one out of reach */
    @Transactional
    public Subscription one(UUID id) {
        Subscription found = subscriptions.find(Reach.of(caller), id);
        if (found == null) {
            throw Refusal.notFound("subscription");
        }
        return found;
    }

    /** Of all organisations, whatever the caller's reach: how many rules a change of the vocabulary touches. */
    @Transactional
    public List<Subscriptions.TopicCount> countByTopic(List<String> topics) {
        return subscriptions.countByTopic(topics);
    }

    /** Newest first; {@code active} null for all. */
    @Transactional
    public Page<Subscription> page(@Nullable Boolean active, Limit limit, @Nullable UUID before) {
        List<Subscription> rows = subscriptions.list(Reach.of(caller), active, before, limit.value() + 1);
        return Page.of(rows, limit.value(), last -> Cursor.of(last.terms().id()));
    }
}
