package org.antenna.kit.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.antenna.kit.consumer.EventConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * Reads compacted topics from their beginnings to the ends that they have when it begins, and hands their consumers what
 * is newer than known. It is in no group, so the offsets of the consumers stay where they are: a database that has lost
 * events which its groups have passed gets them back. Versions are compared many at a time, by the headers; an event that
 * is known is not even parsed.
 */
@ApplicationScoped
public class CompactedReplay {
    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaSettings settings;
    private final Topics topics;
    private final ReplayDesk desk;

    @Inject
    CompactedReplay(KafkaSettings settings, Topics topics, ReplayDesk desk) {
        this.settings = settings;
        this.topics = topics;
        this.desk = desk;
    }

    /**
     * Returns when all is read; waits while the broker is silent.
     *
     * @param consumers of compacted topics; they must ignore versions that are not newer
     * @param lacking of record keys with versions those keys of which no version, or only a lower one, is committed
     * @throws RuntimeException or another when a neighbour is away: to be repeated, which has no second effect
     */
    public void run(
            Collection<EventConsumer> consumers,
            Function<Map<String, Long>, Set<String>> lacking,
            ReplayProgress progress)
            throws InterruptedException, ExecutionException, TimeoutException {
        topics.ensure();
        Set<String> names = new HashSet<>();
        consumers.forEach(consumer -> names.addAll(consumer.topics()));
        try (KafkaConsumer<String, byte[]> kafka = connect()) {
            ReplayRange range = ReplayRange.of(kafka, names);
            progress.expect(range.size());
            long behind = 0;
            while (!range.passed()) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                List<ConsumerRecord<String, byte[]>> newer = newer(kafka.poll(POLL), lacking);
                for (EventConsumer consumer : consumers) {
                    desk.handle(consumer, newer, progress);
                }
                progress.read(range.behind() - behind);
                behind = range.behind();
            }
        }
    }

    private static List<ConsumerRecord<String, byte[]>> newer(
            ConsumerRecords<String, byte[]> records, Function<Map<String, Long>, Set<String>> lacking) {
        if (records.isEmpty()) {
            return List.of();
        }
        Map<String, Long> versions = HashMap.newHashMap(records.count());
        for (ConsumerRecord<String, byte[]> record : records) {
            Long version = version(record);
            if (version != null) {
                versions.merge(record.key(), version, Math::max);
            }
        }
        Set<String> keys = lacking.apply(versions);
        List<ConsumerRecord<String, byte[]>> newer = new ArrayList<>();
        if (!keys.isEmpty()) {
            for (ConsumerRecord<String, byte[]> record : records) {
                if (version(record) != null && keys.contains(record.key())) {
                    newer.add(record);
                }
            }
        }
        return newer;
    }

    /** Null where the record is no event with a version; whoever consumes in a group has set it aside. */
    private static @Nullable Long version(ConsumerRecord<String, byte[]> record) {
        Header header = record.headers().lastHeader("ce_aggregateversion");
        if (header == null || record.key() == null || record.value() == null) {
            return null;
        }
        try {
            return Long.valueOf(new String(header.value(), StandardCharsets.UTF_8));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private KafkaConsumer<String, byte[]> connect() {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", settings.bootstrapServers());
        properties.put("enable.auto.commit", "false");
        properties.put("auto.offset.reset", "earliest");
        properties.put("isolation.level", "read_committed");
        properties.put("max.poll.records", "5000");
        properties.put("fetch.max.bytes", "16777216");
        properties.put("fetch.max.wait.ms", "20");
        properties.put("default.api.timeout.ms", "10000");
        return new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
