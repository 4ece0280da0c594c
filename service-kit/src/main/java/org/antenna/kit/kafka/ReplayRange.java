package org.antenna.kit.kafka;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** From the beginnings of some partitions to the ends that they had when it was made. */
final class ReplayRange {
    private final KafkaConsumer<String, byte[]> kafka;
    private final Map<TopicPartition, Long> beginnings;
    private final Map<TopicPartition, Long> ends;

    private ReplayRange(
            KafkaConsumer<String, byte[]> kafka, Map<TopicPartition, Long> beginnings, Map<TopicPartition, Long> ends) {
        this.kafka = kafka;
        this.beginnings = beginnings;
        this.ends = ends;
    }

    /** Puts the reader at the beginnings. */
    static ReplayRange of(KafkaConsumer<String, byte[]> kafka, Collection<String> topics) {
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> kafka.partitionsFor(topic).stream())
                .map(each -> new TopicPartition(each.topic(), each.partition()))
                .toList();
        kafka.assign(partitions);
        kafka.seekToBeginning(partitions);
        return new ReplayRange(kafka, kafka.beginningOffsets(partitions), kafka.endOffsets(partitions));
    }

    boolean passed() {
        return ends.entrySet().stream().allMatch(end -> kafka.position(end.getKey()) >= end.getValue());
    }

    long size() {
        return ends.values().stream().mapToLong(Long::longValue).sum() - beginning();
    }

    /** Offsets behind the reader; what was written after the ends does not count. */
    long behind() {
        return ends.entrySet().stream()
                        .mapToLong(end -> Math.min(kafka.position(end.getKey()), end.getValue()))
                        .sum()
                - beginning();
    }

    private long beginning() {
        return ends.keySet().stream()
                .mapToLong(partition -> Objects.requireNonNull(beginnings.get(partition)))
                .sum();
    }
}
