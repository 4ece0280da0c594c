package org.antenna.kit.kafka;

/** A topic that must exist before it is used. Beans of this type are created at start by {@link Topics}. */
public record KafkaTopic(String name, int partitions, boolean compacted) {}
