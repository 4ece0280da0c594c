package org.antenna.kit.kafka;

import io.micrometer.core.instrument.Counter;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.antenna.kit.consumer.EventConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * Reads for one {@link EventConsumer}. The database commits before the offset. A record that fails is read again after
 * a wait, and nothing behind it in its partition goes before it.
 */
class ConsumerLoop implements Runnable {
    private static final Logger LOG = Logger.getLogger(ConsumerLoop.class);
    private static final Duration ASK_AGAIN = Duration.ofMillis(20);

    private final EventConsumer consumer;
    private final Set<String> types;
    private final EventDesk desk;
    private final KafkaSettings settings;
    private final Counter handled;
    private final Counter dead;
    private final Map<TopicPartition, Integer> tries = new HashMap<>();
    private volatile boolean stopping;

    ConsumerLoop(EventConsumer consumer, EventDesk desk, KafkaSettings settings, Counter handled, Counter dead) {
        this.consumer = consumer;
        this.types = Set.copyOf(consumer.types());
        this.desk = desk;
        this.settings = settings;
        this.handled = handled;
        this.dead = dead;
    }

    void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        BackOff backOff = new BackOff(settings);
        while (!stopping) {
            try {
                awaitReady();
                work(backOff);
            } catch (InterruptedException | WakeupException e) {
                return;
            } catch (Exception | Error e) {
                LOG.warnf("%s starts over: %s", consumer.group(), String.valueOf(e.getMessage()));
                try {
                    backOff.pause();
                } catch (InterruptedException interrupted) {
                    return;
                }
            }
        }
    }

    private void awaitReady() throws InterruptedException {
        while (!stopping && !consumer.ready()) {
            Thread.sleep(ASK_AGAIN);
        }
    }

    private void work(BackOff backOff) throws ExecutionException, InterruptedException {
        if (stopping) {
            return;
        }
        try (KafkaConsumer<String, byte[]> kafka = connect();
                DeadLetters deadLetters = new DeadLetters(settings)) {
            kafka.subscribe(consumer.topics());
            while (!stopping) {
                if (process(kafka, deadLetters)) {
                    backOff.reset();
                } else {
                    backOff.pause();
                }
            }
        }
    }

    /** False when a record failed and is to be tried again. */
    private boolean process(KafkaConsumer<String, byte[]> kafka, DeadLetters deadLetters)
            throws ExecutionException, InterruptedException {
        ConsumerRecords<String, byte[]> records = kafka.poll(Duration.ofSeconds(1));
        boolean clean = true;
        for (TopicPartition partition : records.partitions()) {
            clean &= process(kafka, deadLetters, partition, records.records(partition));
        }
        return clean;
    }

    private boolean process(
            KafkaConsumer<String, byte[]> kafka,
            DeadLetters deadLetters,
            TopicPartition partition,
            List<ConsumerRecord<String, byte[]>> records)
            throws ExecutionException, InterruptedException {
        long next = records.getFirst().offset();
        boolean clean = true;
        for (ConsumerRecord<String, byte[]> record : records) {
            if (stopping || !done(deadLetters, partition, record)) {
                clean = stopping;
                break;
            }
            next = record.offset() + 1;
        }
        if (next <= records.getLast().offset()) {
            kafka.seek(partition, next);
        }
        kafka.commitSync(Map.of(partition, new OffsetAndMetadata(next)));
        return clean;
    }

    private boolean done(DeadLetters deadLetters, TopicPartition partition, ConsumerRecord<String, byte[]> record)
            throws ExecutionException, InterruptedException {
        try {
            desk.handle(consumer, types, record);
            handled.increment();
            tries.remove(partition);
            return true;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            Failure failure = Failure.of(e);
            int tried = failure == Failure.UNCLEAR ? tries.merge(partition, 1, Integer::sum) : 0;
            if (failure != Failure.POISON && tried < settings.triesBeforeDeadLetter()) {
                LOG.warnf(e, "%s will try %s again", consumer.group(), record.key());
                return false;
            }
            LOG.errorf(e, "%s sets %s aside", consumer.group(), record.key());
            deadLetters.add(consumer.group(), record, String.valueOf(e.getMessage()));
            dead.increment();
            tries.remove(partition);
            return true;
        }
    }

    private KafkaConsumer<String, byte[]> connect() {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", settings.bootstrapServers());
        properties.put("group.id", consumer.group());
        properties.put("enable.auto.commit", "false");
        properties.put("auto.offset.reset", "earliest");
        properties.put("isolation.level", "read_committed");
        properties.put("session.timeout.ms", "10000");
        properties.put("heartbeat.interval.ms", "3000");
        properties.put("max.poll.interval.ms", "300000");
        properties.put("max.poll.records", "200");
        properties.put("metadata.max.age.ms", "5000");
        properties.put("partition.assignment.strategy", "org.apache.kafka.clients.consumer.CooperativeStickyAssignor");
        return new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
