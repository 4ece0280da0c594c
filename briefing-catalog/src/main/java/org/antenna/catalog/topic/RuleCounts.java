package org.antenna.catalog.topic;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How many living subscriptions name a topic; known to subscription-service alone. */
public interface RuleCounts {
    /** In the order of the codes; empty when the service does not answer in time. Asked with the caller's own rights. */
    Optional<List<RuleCount>> of(Collection<String> topics);

    /**
     * @param subscriptions living ones whose rule names exactly this code
     * @param organisations that have them
     */
    record RuleCount(String topic, long subscriptions, long organisations) {}
}
