package org.antenna.delivery.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
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
import org.jspecify.annotations.Nullable;

/**
 * The vocabulary changed. A rule on a parent topic, on one that was replaced, or on a group may fit only from now on, so
 * reports that it concerns are matched once more; what a rule no longer fits stays matched, because that was a fact when it was found.
 */
@ApplicationScoped
public class TakeVocabulary {
    /**
     * Reports from before a merge are news to nobody: only those that overtook its event are looked at, and instances of the
     * catalogue may differ by this much about which came first.
     */
    private static final Duration CLOCKS_APART = Duration.ofMinutes(1);

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
        var before = vocabularies.current().meaning();
        Arrival arrival = vocabularies.store(topic);
        if (arrival == Arrival.OLD) {
            return;
        }
        var now = vocabularies.current().meaning();
        // Of the topics that replaced it, too: by them a report meets it.
        Set<String> bearing = now.downwards(topic.code());
        if (arrival == Arrival.FIRST
                || gained(before.parents().get(topic.code()), now.parents().get(topic.code()))) {
            again(reports.notifyingSince(lookBack.from(arrival, changedAt), bearing, Set.of()));
        } else if (gained(
                before.replacedBy().get(topic.code()), now.replacedBy().get(topic.code()))) {
            again(reports.notifyingSince(changedAt.minus(CLOCKS_APART), bearing, Set.of()));
        }
    }

    @Transactional
    public void changed(CountryGroupChanged group, Instant changedAt) {
        lock.exclusive();
        var before = vocabularies.current().meaning().memberships().get(group.code());
        Arrival arrival = vocabularies.store(group);
        if (arrival == Arrival.OLD) {
            return;
        }
        var meaning = vocabularies.current().meaning();
        if (gained(before, meaning.memberships().get(group.code()))) {
            Set<String> countries = meaning.groups().getOrDefault(group.code(), Set.of());
            again(reports.notifyingSince(lookBack.from(arrival, changedAt), Set.of(), countries));
        }
    }

    private static boolean gained(@Nullable Object before, @Nullable Object now) {
        return now != null && !now.equals(before);
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
