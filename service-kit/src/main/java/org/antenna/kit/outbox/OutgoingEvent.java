package org.antenna.kit.outbox;

/**
 * Something that happened, on its way out.
 *
 * @param topic Kafka topic
 * @param type CloudEvents type
 * @param key Kafka key and CloudEvents subject: the aggregate. Events of one key leave in the order of their commits
 * @param version of the aggregate after the change; a consumer ignores lower ones
 * @param data becomes the JSON of the event
 */
public record OutgoingEvent(String topic, String type, String key, long version, Object data) {}
