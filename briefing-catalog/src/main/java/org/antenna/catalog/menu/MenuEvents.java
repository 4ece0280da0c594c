package org.antenna.catalog.menu;

import org.antenna.contracts.EventType;
import org.antenna.contracts.SeriesChanged;
import org.antenna.kit.outbox.OutgoingEvent;

/** What the menu tells the other services. */
final class MenuEvents {
    private MenuEvents() {}

    static OutgoingEvent changed(Series series) {
        SeriesChanged data = new SeriesChanged(
                series.code(),
                series.version(),
                series.name(),
                series.retired(),
                series.successor(),
                series.successorSince());
        return event(EventType.SERIES_CHANGED, "series/" + series.code(), series.version(), data);
    }

    private static OutgoingEvent event(EventType type, String key, long version, Record data) {
        return new OutgoingEvent(type.topic().topicName(), type.type(), key, version, data);
    }
}
