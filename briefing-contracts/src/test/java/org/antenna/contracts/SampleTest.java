package org.antenna.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SampleTest {
    @ParameterizedTest
    @EnumSource
    void every_sample_is_valid_by_its_schema(EventType event) {
        assertThat(ContractFiles.errors(event, ContractFiles.sample(event))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_sample_reads_into_the_record_and_writes_back_the_same(EventType event) throws Exception {
        ObjectNode sample = ContractFiles.sample(event);

        Record data = ContractFiles.JSON.treeToValue(sample, event.data());

        JsonNode written = ContractFiles.JSON.readTree(ContractFiles.JSON.writeValueAsString(data));
        assertThat(orderless(written)).isEqualTo(orderless(sample));
    }

    @ParameterizedTest
    @EnumSource
    void an_event_without_a_required_field_is_refused(EventType event) {
        for (JsonNode required : ContractFiles.schema(event).get("required")) {
            ObjectNode broken = ContractFiles.sample(event);
            broken.remove(required.textValue());
            assertThat(ContractFiles.errors(event, broken))
                    .as("without %s", required)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_event_with_a_field_of_tomorrow_is_accepted(EventType event) {
        ObjectNode newer = ContractFiles.sample(event).put("fieldOfTomorrow", 1);

        assertThat(ContractFiles.errors(event, newer)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REPORT_RELEASED        | /reportId               | \"no-uuid\"",
                "REPORT_RELEASED        | /version                | 0",
                "REPORT_RELEASED        | /handling               | \"RED\"",
                "REPORT_RELEASED        | /about                  | [\"Norway\"]",
                "REPORT_RELEASED        | /renditions             | []",
                "REPORT_RELEASED        | /releasedAt             | \"yesterday\"",
                "REPORT_RELEASED        | /audience/everyone      | true",
                "REPORT_RELEASED        | /audience/regions       | [\"Hebei\"]",
                "REPORT_NARROWED        | /audience               | null",
                "REPORT_NARROWED        | /audience/everyone      | true",
                "REPORT_NARROWED        | /version                | 0",
                "REPORT_WITHDRAWN       | /withdrawnAt            | 1772409600",
                "TOPIC_CHANGED          | /label                  | \"Winter sports\"",
                "TOPIC_CHANGED          | /replacedBy             | \"sport.snow\"",
                "SERIES_CHANGED         | /successor              | [\"industry-trends\"]",
                "COUNTRY_GROUP_CHANGED  | /memberships/0/from     | \"1960\"",
                "COUNTRY_GROUP_CHANGED  | /memberships/0/country  | \"Norway\"",
                "ORGANISATION_CHANGED   | /organisationClass      | \"BAKERY\"",
                "RECIPIENT_CHANGED      | /digestAt               | \"24:00\"",
                "RECIPIENT_CHANGED      | /address                | \"Li <li@hebei.example>\"",
                "SUBSCRIPTION_CHANGED   | /series                 | \"both-series-and-rule\"",
                "SUBSCRIPTION_CHANGED   | /rule                   | null",
                "SUBSCRIPTION_CHANGED   | /rule/allOf/0/city      | [\"Oslo\"]",
                "SUBSCRIPTION_CHANGED   | /rule                   | {\"allOf\":[],\"anyOf\":[],\"noneOf\":[]}",
                "SUBSCRIPTION_CHANGED   | /rule/stemming          | \"yes\"",
                "SUBSCRIPTION_CHANGED   | /endedAt                | \"2026-05-01T00:00:00Z\"",
                "OBLIGATION_SETTLED     | /state                  | \"DELIVERED\"",
                "REPORT_TALLIED         | /version                | 0",
                "REPORT_TALLIED         | /obligations/0/state    | \"SENDING\"",
                "REPORT_TALLIED         | /organisations/0/owed   | 0",
                "RECIPIENT_UNSUBSCRIBED | /subscriptionIds        | []",
            })
    void a_wrong_value_is_refused(EventType event, String pointer, String value) throws Exception {
        ObjectNode broken = ContractFiles.sample(event);
        int slash = pointer.lastIndexOf('/');
        ((ObjectNode) broken.at(pointer.substring(0, slash)))
                .set(pointer.substring(slash + 1), ContractFiles.JSON.readTree(value));

        assertThat(ContractFiles.errors(event, broken)).isNotEmpty();
    }

    @Test
    void null_stands_for_absent_where_a_field_is_optional() {
        ObjectNode subscription = ContractFiles.sample(EventType.SUBSCRIPTION_CHANGED)
                .putNull("series")
                .putNull("endedAt")
                .putNull("endReason");

        assertThat(ContractFiles.errors(EventType.SUBSCRIPTION_CHANGED, subscription))
                .isEmpty();
    }

    @Test
    void a_rule_from_before_there_was_stemming_is_one_without() throws Exception {
        ObjectNode subscription = ContractFiles.sample(EventType.SUBSCRIPTION_CHANGED);
        ((ObjectNode) subscription.get("rule")).remove("stemming");

        assertThat(ContractFiles.errors(EventType.SUBSCRIPTION_CHANGED, subscription))
                .isEmpty();
        SubscriptionChanged read = ContractFiles.JSON
                .readerFor(SubscriptionChanged.class)
                .without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .readValue(subscription);
        assertThat(read.rule()).isNotNull().extracting(Rule::stemming).isEqualTo(false);
    }

    /** The sets of an audience come back in any order. */
    private static JsonNode orderless(JsonNode event) {
        event.path("audience").forEach(set -> {
            List<JsonNode> sorted = StreamSupport.stream(set.spliterator(), false)
                    .sorted(Comparator.comparing(JsonNode::textValue))
                    .toList();
            ((ArrayNode) set).removeAll().addAll(sorted);
        });
        return event;
    }
}
