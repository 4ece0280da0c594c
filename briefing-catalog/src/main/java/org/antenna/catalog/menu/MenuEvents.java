package org.antenna.catalog.menu;

import org.antenna.contracts.CountryGroupChanged;
import org.antenna.contracts.EventType;
import org.antenna.contracts.SeriesChanged;
import org.antenna.contracts.TopicChanged;
import org.antenna.kit.outbox.OutgoingEvent;

/** What the menu tells the other services. */
final class MenuEvents {
    private MenuEvents() {}

    static OutgoingEvent changed(MenuTopic topic) {
        TopicChanged data = new TopicChanged(topic.code(), topic.version(), topic.parent(), topic.label());
        return event(EventType.TOPIC_CHANGED, "topic/" + topic.code(), topic.version(), data);
    }

    static OutgoingEvent changed(CountryGroup group) {
        CountryGroupChanged data =
                new CountryGroupChanged(group.code(), group.version(), group.name(), group.members());
        return event(EventType.COUNTRY_GROUP_CHANGED, "country-group/" + group.code(), group.version(), data);
    }

    static OutgoingEvent changed(Series series) {
        SeriesChanged data = new SeriesChanged(series.code(), series.version(), series.name(), series.retired());
        return event(EventType.SERIES_CHANGED, "series/" + series.code(), series.version(), data);
    }

    private static OutgoingEvent event(EventType type, String key, long version, Record data) {
        return new OutgoingEvent(type.topic().topicName(), type.type(), key, version, data);
    }
}
