package org.antenna.delivery.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.antenna.contracts.ReportReleased;
import org.antenna.delivery.replica.ReportKey;
import org.antenna.delivery.replica.Reports;
import org.antenna.delivery.replica.Subscription;
import org.antenna.delivery.replica.Vocabularies;
import org.antenna.delivery.replica.Vocabulary;
import org.antenna.matching.CompiledRule;
import org.antenna.matching.ReportFacts;

/**
 * A subscription against the reports that were released since it was activated: they may have come before it.
 *
 * <p>That may be years of them, so it is done in two steps: {@link #look} before the replica lock is taken, with all the
 * time it needs, and {@link #record} under the lock, which looks only at what has come in between. A match rests on the
 * rule, on a report version, which never changes, and on the vocabulary; if that has changed in between, the second step
 * looks at everything once more.
 */
@ApplicationScoped
public class MatchHistory {
    private static final int REPORTS = 200;

    private final Reports reports;
    private final Vocabularies vocabularies;
    private final Matches matches;

    /** What was looked at, and what of it fits. */
    public record Looked(Vocabulary vocabulary, Set<ReportKey> at, List<Match> found) {}

    @Inject
    public MatchHistory(Reports reports, Vocabularies vocabularies, Matches matches) {
        this.reports = reports;
        this.vocabularies = vocabularies;
        this.matches = matches;
    }

    /** Without the lock. */
    public Looked look(Subscription subscription) {
        Vocabulary vocabulary = vocabularies.current();
        List<ReportKey> keys = notifying(subscription);
        return new Looked(vocabulary, Set.copyOf(keys), find(subscription, vocabulary, keys));
    }

    /** Under the lock. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Subscription subscription, Looked before) {
        Vocabulary vocabulary = vocabularies.current();
        boolean holds = vocabulary == before.vocabulary();
        Set<ReportKey> now = new HashSet<>(notifying(subscription));
        if (holds) {
            matches.record(before.found().stream()
                    .filter(match -> now.contains(match.report()))
                    .toList());
            now.removeAll(before.at());
        }
        matches.record(find(subscription, vocabulary, List.copyOf(now)));
    }

    private List<ReportKey> notifying(Subscription subscription) {
        return reports.notifyingSince(subscription.activatedAt(), subscription.series());
    }

    private List<Match> find(Subscription subscription, Vocabulary vocabulary, List<ReportKey> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        CompiledRule rule = CompiledRule.compile(Wishes.of(subscription.series(), subscription.rule()));
        var codes = vocabulary.meaning();
        List<Match> found = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += REPORTS) {
            List<ReportKey> batch = keys.subList(from, Math.min(from + REPORTS, keys.size()));
            for (ReportReleased report : reports.get(batch).values()) {
                rule.match(ReportFacts.of(report), codes)
                        .ifPresent(why -> found.add(new Match(
                                subscription.id(),
                                new ReportKey(UUID.fromString(report.reportId()), report.version()),
                                why)));
            }
        }
        return found;
    }
}
