package org.antenna.delivery.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.antenna.contracts.EventType;
import org.antenna.contracts.ReportTallied;
import org.antenna.delivery.replica.ReportKey;
import org.antenna.kit.outbox.Outbox;
import org.antenna.kit.outbox.OutgoingEvent;

/** Counts what was marked, and tells it. */
@ApplicationScoped
public class TellTallies {
    private final Tallies tallies;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    public TellTallies(Tallies tallies, Outbox outbox, Clock clock) {
        this.tallies = tallies;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param atMost report versions
     * @param obligations of all of them at most, but for one version that alone has more
     * @return how many report versions were told; none means that none is marked, or another counts
     */
    @Transactional
    public int tell(int atMost, int obligations) {
        if (!tallies.begin()) {
            return 0;
        }
        Set<ReportKey> marked = tallies.takeMarked(atMost, obligations);
        List<ReportTallied> told = tallies.count(marked, clock.instant());
        outbox.append(told.stream().map(TellTallies::event).toList());
        return told.size();
    }

    private static OutgoingEvent event(ReportTallied tally) {
        EventType type = EventType.REPORT_TALLIED;
        String key = "tally/" + tally.reportId() + "/" + tally.reportVersion();
        return new OutgoingEvent(type.topic().topicName(), type.type(), key, tally.version(), tally);
    }
}
