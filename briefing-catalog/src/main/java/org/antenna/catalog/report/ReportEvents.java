package org.antenna.catalog.report;

import java.time.Instant;
import org.antenna.contracts.EventType;
import org.antenna.contracts.ReportNarrowed;
import org.antenna.contracts.ReportReleased;
import org.antenna.contracts.ReportWithdrawn;
import org.antenna.kit.outbox.OutgoingEvent;

/** What reports tell the other services. */
public final class ReportEvents {
    private ReportEvents() {}

    public static OutgoingEvent released(Dossier dossier) {
        Released released = dossier.requireReleased();
        Content content = released.content();
        ReportReleased data = new ReportReleased(
                dossier.id().toString(),
                released.version(),
                dossier.mission(),
                content.series(),
                content.topics(),
                content.about(),
                content.handling(),
                content.audience(),
                content.renditions(),
                content.sources(),
                released.releasedAt(),
                released.publishedAt(),
                released.notifies());
        return event(EventType.REPORT_RELEASED, dossier, data);
    }

    public static OutgoingEvent narrowed(Dossier dossier, Instant at) {
        Released released = dossier.requireReleased();
        ReportNarrowed data = new ReportNarrowed(
                dossier.id().toString(), released.version(), released.content().audience(), at);
        return event(EventType.REPORT_NARROWED, dossier, data);
    }

    public static OutgoingEvent withdrawn(Dossier dossier, Withdrawn withdrawn) {
        ReportWithdrawn data = new ReportWithdrawn(
                dossier.id().toString(), withdrawn.version(), withdrawn.reason(), withdrawn.withdrawnAt());
        return event(EventType.REPORT_WITHDRAWN, dossier, data);
    }

    private static OutgoingEvent event(EventType type, Dossier dossier, Record data) {
        return new OutgoingEvent(
                type.topic().topicName(), type.type(), dossier.id().toString(), dossier.revision(), data);
    }
}
