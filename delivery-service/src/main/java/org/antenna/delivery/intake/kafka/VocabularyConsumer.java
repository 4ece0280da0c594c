package org.antenna.delivery.intake.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.antenna.contracts.CountryGroupChanged;
import org.antenna.contracts.EventType;
import org.antenna.contracts.MissionChanged;
import org.antenna.contracts.SeriesChanged;
import org.antenna.contracts.Topic;
import org.antenna.contracts.TopicChanged;
import org.antenna.delivery.intake.TakeVocabulary;
import org.antenna.delivery.sending.Bell;
import org.antenna.kit.consumer.EventConsumer;
import org.antenna.kit.consumer.ReceivedEvent;

@ApplicationScoped
class VocabularyConsumer implements EventConsumer {
    private static final Map<String, BiConsumer<TakeVocabulary, ReceivedEvent>> BY_TYPE = Map.of(
            EventType.TOPIC_CHANGED.type(), (take, event) -> take.changed(event.as(TopicChanged.class), event.time()),
            EventType.COUNTRY_GROUP_CHANGED.type(),
                    (take, event) -> take.changed(event.as(CountryGroupChanged.class), event.time()),
            EventType.SERIES_CHANGED.type(), (take, event) -> take.changed(event.as(SeriesChanged.class)),
            EventType.MISSION_CHANGED.type(), (take, event) -> take.changed(event.as(MissionChanged.class)));

    private final TakeVocabulary take;
    private final Bell bell;

    @Inject
    VocabularyConsumer(TakeVocabulary take, Bell bell) {
        this.take = take;
        this.bell = bell;
    }

    @Override
    public String group() {
        return "delivery.vocabulary";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topic.CATALOG_MENU.topicName());
    }

    @Override
    public Set<String> types() {
        return BY_TYPE.keySet();
    }

    /** By the version of the entry. */
    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public void on(ReceivedEvent event) {
        Objects.requireNonNull(BY_TYPE.get(event.type())).accept(take, event);
    }

    @Override
    public void committed(ReceivedEvent event) {
        bell.ring();
    }
}
