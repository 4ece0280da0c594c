package org.antenna.subscription.vocabulary.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.antenna.contracts.EventType;
import org.antenna.subscription.ContractSamples;
import org.antenna.subscription.vocabulary.CodeKind;
import org.antenna.subscription.vocabulary.MenuCode;
import org.antenna.subscription.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class MenuReplicaTest implements Vocabulary {
    private static final List<EventType> MENU = List.of(
            EventType.SERIES_CHANGED,
            EventType.TOPIC_CHANGED,
            EventType.MISSION_CHANGED,
            EventType.COUNTRY_GROUP_CHANGED);

    private final List<MenuCode> learnt = new ArrayList<>();

    @Test
    void the_samples_of_the_contract_are_understood() {
        MenuReplica replica = new MenuReplica(this);
        assertThat(replica.types())
                .containsExactlyInAnyOrderElementsOf(
                        MENU.stream().map(EventType::type).toList());
        MENU.forEach(type -> replica.on(ContractSamples.received(type)));
        assertThat(learnt)
                .containsExactly(
                        new MenuCode(CodeKind.SERIES, "science-innovation", 2, false),
                        new MenuCode(CodeKind.TOPIC, "sport.winter", 1, false),
                        new MenuCode(CodeKind.MISSION, "embassy-oslo", 3, false),
                        new MenuCode(CodeKind.COUNTRY_GROUP, "NORDIC", 1, false));
    }

    @Override
    public boolean isEmpty() {
        return learnt.isEmpty();
    }

    @Override
    public Set<String> offered(CodeKind kind, Collection<String> codes) {
        return Set.of();
    }

    @Override
    public void learn(MenuCode code) {
        learnt.add(code);
    }
}
