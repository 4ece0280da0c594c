package org.antenna.delivery.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.antenna.contracts.ReportReleased;
import org.antenna.delivery.replica.Subscription;
import org.antenna.delivery.replica.Subscriptions;
import org.antenna.delivery.replica.Vocabularies;

/** Matches and records. Any match may be looked for any number of times. The caller holds the replica lock. */
@ApplicationScoped
public class FindMatches {
    private static final int SUBSCRIPTIONS = 500;

    private final Rules rules;
    private final Subscriptions subscriptions;
    private final Vocabularies vocabularies;
    private final Matches matches;

    @Inject
    public FindMatches(Rules rules, Subscriptions subscriptions, Vocabularies vocabularies, Matches matches) {
        this.rules = rules;
        this.subscriptions = subscriptions;
        this.vocabularies = vocabularies;
        this.matches = matches;
    }

    /**
     * A report against all living subscriptions, and those that were replaced while it was on its way here. Only some
     * subscriptions are in memory at a time, however many fit.
     *
     * @return how many matches were not known
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int of(ReportReleased report) {
        Explanation explanation = new Explanation(report, vocabularies.current());
        List<UUID> fitting = rules.fitting(explanation.facts());
        int found = 0;
        for (int from = 0; from < fitting.size(); from += SUBSCRIPTIONS) {
            List<UUID> some = fitting.subList(from, Math.min(from + SUBSCRIPTIONS, fitting.size()));
            Set<UUID> known = matches.known(explanation.key(), some);
            List<UUID> missing = some.stream().filter(id -> !known.contains(id)).toList();
            found += record(explanation, subscriptions.activeAt(report.releasedAt(), missing));
        }
        return found + ofReplaced(report, explanation);
    }

    private int ofReplaced(ReportReleased report, Explanation explanation) {
        List<Subscription> replaced = subscriptions.replacedSince(report.releasedAt());
        Set<UUID> known = matches.known(
                explanation.key(), replaced.stream().map(Subscription::id).toList());
        return record(
                explanation,
                replaced.stream().filter(each -> !known.contains(each.id())).toList());
    }

    private int record(Explanation explanation, List<Subscription> asking) {
        List<Match> found =
                asking.stream().flatMap(each -> explanation.of(each).stream()).toList();
        matches.record(found);
        return found.size();
    }
}
