package org.antenna.delivery.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.antenna.contracts.CountryGroupChanged;
import org.antenna.contracts.MissionChanged;
import org.antenna.contracts.SeriesChanged;
import org.antenna.contracts.TopicChanged;
import org.antenna.delivery.duty.Oblige;
import org.antenna.delivery.duty.Scope;
import org.antenna.delivery.matching.FindMatches;
import org.antenna.delivery.replica.Arrival;
import org.antenna.delivery.replica.ReplicaLock;
import org.antenna.delivery.replica.ReportKey;
import org.antenna.delivery.replica.Reports;
import org.antenna.delivery.replica.Vocabularies;

/**
 * The vocabulary changed. A rule on a parent topic or a group may fit only from now on, so reports that it concerns are
 * matched once more; what a rule no longer fits stays matched, because that was a fact when it was found.
 */
@ApplicationScoped
public class TakeVocabulary {
    private final ReplicaLock lock;
    private final Vocabularies vocabularies;
    private final Reports reports;
    private final FindMatches find;
    private final Oblige oblige;
    private final LookBack lookBack;

    @Inject
    public TakeVocabulary(
            ReplicaLock lock,
            Vocabularies vocabularies,
            Reports reports,
            FindMatches find,
            Oblige oblige,
            LookBack lookBack) {
        this.lock = lock;
        this.vocabularies = vocabularies;
        this.reports = reports;
        this.find = find;
        this.oblige = oblige;
        this.lookBack = lookBack;
    }

    @Transactional
    public void changed(TopicChanged topic, Instant changedAt) {
        lock.exclusive();
        String before = vocabularies.current().parents().get(topic.code());
        Arrival arrival = vocabularies.store(topic);
        if (arrival != Arrival.OLD && topic.parent() != null && !Objects.equals(before, topic.parent())) {
            Set<String> below = vocabularies.withDescendants(List.of(topic.code()));
            again(reports.notifyingSince(lookBack.from(arrival, changedAt), below, Set.of()));
        }
    }

    @Transactional
    public void changed(CountryGroupChanged group, Instant changedAt) {
        lock.exclusive();
        Set<String> before = vocabularies.current().members().getOrDefault(group.code(), Set.of());
        Arrival arrival = vocabularies.store(group);
        if (arrival != Arrival.OLD && !before.containsAll(group.members())) {
            again(reports.notifyingSince(lookBack.from(arrival, changedAt), Set.of(), group.members()));
        }
    }

    /** A name for mails. */
    @Transactional
    public void changed(SeriesChanged series) {
        lock.exclusive();
        vocabularies.store(series);
    }

    /** A name for mails. */
    @Transactional
    public void changed(MissionChanged mission) {
        lock.exclusive();
        vocabularies.store(mission);
    }

    private void again(Collection<ReportKey> concerned) {
        for (ReportKey key : concerned) {
            // What matched before is owed already, or was not owed for reasons that have not changed.
            if (find.of(reports.get(key)) > 0) {
                oblige.within(new Scope.OfReport(key));
            }
        }
    }
}
