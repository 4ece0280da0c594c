package org.antenna.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class AsyncApiTest {
    private final JsonNode document = ContractFiles.asyncApi();
    private final Map<String, JsonNode> channels = channelsByAddress();

    @Test
    void the_channels_are_the_topics_and_their_dead_letters() {
        List<String> addresses = Arrays.stream(Topic.values())
                .flatMap(topic -> List.of(topic.topicName(), topic.deadLetters()).stream())
                .toList();

        assertThat(channels.keySet()).containsExactlyInAnyOrderElementsOf(addresses);
    }

    @Test
    void every_topic_has_its_partitions_and_its_retention() {
        for (Topic topic : Topic.values()) {
            JsonNode kafka = channels.get(topic.topicName()).at("/bindings/kafka");
            assertThat(kafka.path("topic").textValue()).isEqualTo(topic.topicName());
            assertThat(kafka.path("partitions").intValue()).isEqualTo(topic.partitions());
            assertThat(kafka.at("/topicConfiguration/cleanup.policy/0").textValue())
                    .isEqualTo(topic.compacted() ? "compact" : "delete");
            assertThat(kafka.at("/topicConfiguration/retention.ms").intValue()).isEqualTo(-1);
            assertThat(channels.get(topic.deadLetters())
                            .at("/bindings/kafka/topic")
                            .textValue())
                    .isEqualTo(topic.deadLetters());
        }
    }

    @Test
    void every_topic_carries_exactly_its_events() {
        for (Topic topic : Topic.values()) {
            List<String> types = Arrays.stream(EventType.values())
                    .filter(event -> event.topic() == topic)
                    .map(EventType::type)
                    .toList();
            assertThat(messageNames(topic.topicName())).containsExactlyInAnyOrderElementsOf(types);
            assertThat(messageNames(topic.deadLetters())).containsExactly("dead-letter");
        }
    }

    @Test
    void every_message_refers_to_the_schema_of_its_event_and_fixes_its_type() {
        Map<String, JsonNode> messages = StreamSupport.stream(
                        document.at("/components/messages").spliterator(), false)
                .collect(Collectors.toMap(message -> message.path("name").textValue(), message -> message));
        for (EventType event : EventType.values()) {
            JsonNode message = messages.get(event.type());
            assertThat(message.at("/payload/schema/$ref").textValue())
                    .isEqualTo("schemas/" + event.shortName() + ".json");
            assertThat(message.at("/headers/allOf/1/properties/ce_type/const").textValue())
                    .isEqualTo(event.type());
            assertThat(message.path("title").textValue()).isEqualTo(event.data().getSimpleName());
        }
    }

    @Test
    void every_reference_inside_the_document_leads_somewhere() {
        assertThat(document.findValuesAsText("$ref")).isNotEmpty().allSatisfy(ref -> {
            if (ref.startsWith("#")) {
                assertThat(document.at(ref.substring(1)).isMissingNode())
                        .as(ref)
                        .isFalse();
            } else {
                assertThat(AsyncApiTest.class.getResource("/" + ref)).as(ref).isNotNull();
            }
        });
    }

    private Map<String, JsonNode> channelsByAddress() {
        Map<String, JsonNode> byAddress = new TreeMap<>();
        document.path("channels")
                .forEach(channel -> byAddress.put(channel.path("address").textValue(), channel));
        return byAddress;
    }

    private List<String> messageNames(String address) {
        return StreamSupport.stream(channels.get(address).path("messages").spliterator(), false)
                .map(message -> document.at(message.path("$ref").textValue().substring(1)))
                .map(message -> message.path("name").textValue())
                .toList();
    }
}
