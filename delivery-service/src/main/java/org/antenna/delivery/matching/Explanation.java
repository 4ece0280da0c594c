package org.antenna.delivery.matching;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antenna.contracts.ReportReleased;
import org.antenna.delivery.replica.ReportKey;
import org.antenna.delivery.replica.Subscription;
import org.antenna.delivery.replica.Vocabulary;
import org.antenna.matching.CompiledRule;
import org.antenna.matching.Reasons;
import org.antenna.matching.ReportFacts;
import org.antenna.matching.Wish;

/** Why one report fits, asked by any number of subscriptions. Identical wishes are asked once. Not shared between threads. */
final class Explanation {
    private static final int REMEMBERED = 2_000;

    private final ReportKey key;
    private final ReportFacts facts;
    private final org.antenna.matching.Vocabulary vocabulary;
    private final Map<Wish, Optional<Reasons>> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Wish, Optional<Reasons>> eldest) {
            return size() > REMEMBERED;
        }
    };

    Explanation(ReportReleased report, Vocabulary vocabulary) {
        this.key = new ReportKey(UUID.fromString(report.reportId()), report.version());
        this.facts = ReportFacts.of(report);
        this.vocabulary = vocabulary.meaning();
    }

    ReportKey key() {
        return key;
    }

    ReportFacts facts() {
        return facts;
    }

    /** Empty when the report does not fit. */
    Optional<Match> of(Subscription subscription) {
        Wish wish = Wishes.of(subscription.series(), subscription.rule());
        Optional<Reasons> reasons = known.get(wish);
        if (reasons == null) {
            reasons = CompiledRule.compile(wish).match(facts, vocabulary);
            known.put(wish, reasons);
        }
        return reasons.map(why -> new Match(subscription.id(), key, why));
    }
}
