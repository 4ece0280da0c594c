package org.antenna.subscription.vocabulary.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.antenna.contracts.EventType;
import org.antenna.subscription.ContractSamples;
import org.antenna.subscription.vocabulary.CodeKind;
import org.antenna.subscription.vocabulary.MenuCode;
import org.junit.jupiter.api.Test;

class MenuReplicaTest {
    @Test
    void the_samples_of_the_contract_are_understood() {
        List<MenuCode> learnt = Stream.of(
                        EventType.SERIES_CHANGED,
                        EventType.TOPIC_CHANGED,
                        EventType.MISSION_CHANGED,
                        EventType.COUNTRY_GROUP_CHANGED)
                .map(type -> MenuReplica.code(ContractSamples.received(type)))
                .toList();
        assertThat(learnt)
                .containsExactly(
                        new MenuCode(
                                CodeKind.SERIES,
                                "science-innovation",
                                2,
                                true,
                                List.of("industry-trends"),
                                Instant.parse("2026-03-01T08:00:00Z")),
                        new MenuCode(CodeKind.TOPIC, "sport.winter", 1, true, List.of("sport.snow"), null),
                        new MenuCode(CodeKind.MISSION, "embassy-oslo", 3, false, List.of(), null),
                        new MenuCode(CodeKind.COUNTRY_GROUP, "EFTA", 1, false, List.of(), null));
    }
}
