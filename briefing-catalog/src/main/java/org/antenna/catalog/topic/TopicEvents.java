package org.antenna.catalog.topic;

import org.antenna.contracts.EventType;
import org.antenna.contracts.TopicChanged;
import org.antenna.kit.outbox.OutgoingEvent;

/** What the vocabulary tells the other services. */
public final class TopicEvents {
    private TopicEvents() {}

    public static OutgoingEvent changed(MenuTopic topic) {
        EventType type = EventType.TOPIC_CHANGED;
        TopicChanged data =
                new TopicChanged(topic.code(), topic.version(), topic.parent(), topic.label(), topic.replacedBy());
        return new OutgoingEvent(type.topic().topicName(), type.type(), "topic/" + topic.code(), topic.version(), data);
    }
}
