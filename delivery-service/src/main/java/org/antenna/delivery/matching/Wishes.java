package org.antenna.delivery.matching;

import java.util.Objects;
import org.antenna.contracts.Rule;
import org.antenna.delivery.replica.Subscription;
import org.antenna.delivery.replica.Subscriptions;
import org.antenna.matching.CompiledRule;
import org.antenna.matching.InvalidRuleException;
import org.antenna.matching.Wish;
import org.antenna.matching.index.RuleIndex;
import org.jspecify.annotations.Nullable;

/** Subscriptions in the words of the matching engine. */
public final class Wishes {
    private Wishes() {}

    /** @throws InvalidRuleException when the subscription can never be matched */
    public static void check(Subscription subscription) {
        CompiledRule.compile(of(subscription.series(), subscription.rule()));
    }

    static RuleIndex.Entry entry(Subscriptions.Change change) {
        return new RuleIndex.Entry(change.subscription(), of(change.series(), change.rule()));
    }

    static Wish of(@Nullable String series, @Nullable Rule rule) {
        return series != null ? new Wish.OfSeries(series) : new Wish.OfRule(Objects.requireNonNull(rule));
    }
}
