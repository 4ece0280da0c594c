package org.antenna.subscription.vocabulary.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.antenna.contracts.EventType;
import org.antenna.contracts.Topic;
import org.antenna.kit.consumer.EventConsumer;
import org.antenna.kit.consumer.ReceivedEvent;
import org.antenna.subscription.vocabulary.CodeKind;
import org.antenna.subscription.vocabulary.MenuCode;
import org.antenna.subscription.vocabulary.Vocabulary;

/** Learns every code of the menu. */
@ApplicationScoped
public class MenuReplica implements EventConsumer {
    private static final Map<String, CodeKind> KINDS = Map.of(
            EventType.SERIES_CHANGED.type(), CodeKind.SERIES,
            EventType.TOPIC_CHANGED.type(), CodeKind.TOPIC,
            EventType.MISSION_CHANGED.type(), CodeKind.MISSION,
            EventType.COUNTRY_GROUP_CHANGED.type(), CodeKind.COUNTRY_GROUP);
    private final Vocabulary vocabulary;

    @Inject
    MenuReplica(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public String group() {
        return "subscription.vocabulary";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topic.CATALOG_MENU.topicName());
    }

    @Override
    public Set<String> types() {
        return KINDS.keySet();
    }

    @Override
    public void on(ReceivedEvent event) {
        // Each of the four has a code; only a series can be retired.
        boolean retired = event.data().path("retired").asBoolean(false);
        CodeKind kind = Objects.requireNonNull(KINDS.get(event.type()));
        vocabulary.learn(new MenuCode(kind, event.data().path("code").asText(), event.version(), retired));
    }
}
