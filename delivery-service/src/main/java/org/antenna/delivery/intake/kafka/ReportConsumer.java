package org.antenna.delivery.intake.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.antenna.contracts.EventType;
import org.antenna.contracts.ReportNarrowed;
import org.antenna.contracts.ReportReleased;
import org.antenna.contracts.ReportWithdrawn;
import org.antenna.contracts.Topic;
import org.antenna.delivery.intake.TakeReport;
import org.antenna.delivery.sending.Bell;
import org.antenna.kit.consumer.EventConsumer;
import org.antenna.kit.consumer.ReceivedEvent;

@ApplicationScoped
class ReportConsumer implements EventConsumer {
    private final TakeReport take;
    private final CatchUp catchUp;
    private final Bell bell;

    @Inject
    ReportConsumer(TakeReport take, CatchUp catchUp, Bell bell) {
        this.take = take;
        this.catchUp = catchUp;
        this.bell = bell;
    }

    @Override
    public String group() {
        return "delivery.reports";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topic.CATALOG_REPORTS.topicName());
    }

    @Override
    public Set<String> types() {
        return Set.of(
                EventType.REPORT_RELEASED.type(), EventType.REPORT_NARROWED.type(), EventType.REPORT_WITHDRAWN.type());
    }

    /** By the version of the report, or its revision when it was narrowed. */
    @Override
    public boolean repeatable() {
        return true;
    }

    /** With all rules in memory. A rebalance moves no rule, so once is enough. */
    @Override
    public boolean ready() {
        return catchUp.done();
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.type().equals(EventType.REPORT_RELEASED.type())) {
            take.released(event.as(ReportReleased.class));
        } else if (event.type().equals(EventType.REPORT_NARROWED.type())) {
            take.narrowed(event.as(ReportNarrowed.class), event.version());
        } else {
            take.withdrawn(event.as(ReportWithdrawn.class));
        }
    }

    @Override
    public void committed(ReceivedEvent event) {
        bell.ring();
    }
}
