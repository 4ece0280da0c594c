package org.antenna.subscription.vocabulary.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.antenna.contracts.EventType;
import org.antenna.contracts.SeriesChanged;
import org.antenna.contracts.Topic;
import org.antenna.contracts.TopicChanged;
import org.antenna.kit.consumer.EventConsumer;
import org.antenna.kit.consumer.ReceivedEvent;
import org.antenna.subscription.vocabulary.CodeKind;
import org.antenna.subscription.vocabulary.LearnMenu;
import org.antenna.subscription.vocabulary.MenuCode;
import org.jspecify.annotations.Nullable;

/** Learns every code of the menu. */
@ApplicationScoped
public class MenuReplica implements EventConsumer {
    private static final Map<String, CodeKind> KINDS = Map.of(
            EventType.SERIES_CHANGED.type(), CodeKind.SERIES,
            EventType.TOPIC_CHANGED.type(), CodeKind.TOPIC,
            EventType.MISSION_CHANGED.type(), CodeKind.MISSION,
            EventType.COUNTRY_GROUP_CHANGED.type(), CodeKind.COUNTRY_GROUP);
    private final LearnMenu menu;

    @Inject
    MenuReplica(LearnMenu menu) {
        this.menu = menu;
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

    /** By the version of the code; whoever carries subscriptions over looks for what stands. */
    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public void on(ReceivedEvent event) {
        menu.learn(code(event));
    }

    static MenuCode code(ReceivedEvent event) {
        CodeKind kind = Objects.requireNonNull(KINDS.get(event.type()));
        return switch (kind) {
            case SERIES -> series(event);
            case TOPIC -> topic(event);
            case MISSION, COUNTRY_GROUP -> plain(kind, event);
        };
    }

    private static MenuCode series(ReceivedEvent event) {
        SeriesChanged series = event.as(SeriesChanged.class);
        @Nullable String successor = series.successor();
        return new MenuCode(
                CodeKind.SERIES,
                series.code(),
                event.version(),
                series.retired(),
                successor == null ? List.of() : List.of(successor),
                successor == null || series.successorSince() != null ? series.successorSince() : event.time());
    }

    private static MenuCode topic(ReceivedEvent event) {
        TopicChanged topic = event.as(TopicChanged.class);
        List<String> replacedBy = topic.replacedBy() == null ? List.of() : topic.replacedBy();
        return new MenuCode(CodeKind.TOPIC, topic.code(), event.version(), !replacedBy.isEmpty(), replacedBy, null);
    }

    private static MenuCode plain(CodeKind kind, ReceivedEvent event) {
        return new MenuCode(kind, event.data().path("code").asText(), event.version(), false, List.of(), null);
    }
}
