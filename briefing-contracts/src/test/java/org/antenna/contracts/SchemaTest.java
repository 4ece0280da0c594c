package org.antenna.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {
    @ParameterizedTest
    @EnumSource
    void every_event_has_a_schema_of_the_same_shape_as_its_record(EventType event) {
        assertThat(RecordShape.differences(event.data(), ContractFiles.schema(event)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_schema_names_itself_its_dialect_and_that_fields_may_come(EventType event) {
        ObjectNode schema = ContractFiles.schema(event);

        assertThat(schema.get("$schema").textValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.get("$id").textValue()).isEqualTo("urn:antenna:schemas:" + event.shortName());
        assertThat(schema.get("title").textValue()).isEqualTo(event.data().getSimpleName());
        assertThat(schema.get("additionalProperties").booleanValue()).isTrue();
        assertThat(schema.get("description").textValue()).contains("Fields may be added later");
    }

    @Test
    void a_schema_that_lacks_a_property_is_noticed() {
        ObjectNode schema = ContractFiles.schema(EventType.REPORT_RELEASED);
        ((ObjectNode) schema.at("/$defs/Rendition/properties")).remove("summary");

        assertThat(RecordShape.differences(ReportReleased.class, schema))
                .anyMatch(difference -> difference.startsWith("ReportReleased.renditions[] properties"));
    }

    @Test
    void a_schema_that_requires_an_optional_field_is_noticed() {
        ObjectNode schema = ContractFiles.schema(EventType.TOPIC_CHANGED);
        ((ArrayNode) schema.get("required")).add("parent");

        assertThat(RecordShape.differences(TopicChanged.class, schema))
                .singleElement()
                .asString()
                .startsWith("TopicChanged required");
    }

    @Test
    void a_schema_that_requires_a_field_with_a_default_is_noticed() {
        ObjectNode schema = ContractFiles.schema(EventType.SUBSCRIPTION_CHANGED);
        ((ArrayNode) schema.at("/$defs/Rule/required")).add("stemming");

        assertThat(RecordShape.differences(SubscriptionChanged.class, schema))
                .singleElement()
                .asString()
                .startsWith("SubscriptionChanged.rule required");
    }

    @Test
    void a_schema_with_another_enum_is_noticed() {
        ObjectNode schema = ContractFiles.schema(EventType.REPORT_RELEASED);
        ((ArrayNode) schema.at("/properties/handling/enum")).add("RED");

        assertThat(RecordShape.differences(ReportReleased.class, schema))
                .singleElement()
                .asString()
                .startsWith("ReportReleased.handling enum");
    }
}
