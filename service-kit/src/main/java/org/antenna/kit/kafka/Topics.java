package org.antenna.kit.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics of the service where they are missing, and refuses to work with fewer copies than configured. */
@ApplicationScoped
public class Topics {
    private final KafkaSettings settings;
    private final List<KafkaTopic> wanted = new ArrayList<>();

    @Inject
    public Topics(KafkaSettings settings, Instance<List<KafkaTopic>> declared) {
        this.settings = settings;
        declared.forEach(wanted::addAll);
        List.copyOf(wanted).forEach(topic -> wanted.add(new KafkaTopic(topic.name() + ".dlq", 1, false)));
    }

    /**
     * @throws IllegalStateException when a topic has fewer copies than configured
     * @throws ExecutionException and TimeoutException when the broker is away
     */
    public synchronized void ensure() throws InterruptedException, ExecutionException, TimeoutException {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", settings.bootstrapServers());
        properties.put("request.timeout.ms", "5000");
        properties.put("default.api.timeout.ms", "10000");
        try (Admin admin = Admin.create(properties)) {
            Set<String> existing = admin.listTopics().names().get(10, TimeUnit.SECONDS);
            for (KafkaTopic topic : wanted) {
                if (!existing.contains(topic.name())) {
                    create(admin, topic);
                }
            }
            requireCopies(admin);
        }
    }

    private void create(Admin admin, KafkaTopic topic) throws InterruptedException, ExecutionException {
        Map<String, String> config = new HashMap<>();
        config.put("cleanup.policy", topic.compacted() ? "compact" : "delete");
        config.put("retention.ms", "-1");
        config.put("max.message.bytes", "2097152");
        config.put("min.insync.replicas", settings.replication() >= 3 ? "2" : "1");
        NewTopic request = new NewTopic(topic.name(), topic.partitions(), settings.replication()).configs(config);
        try {
            admin.createTopics(List.of(request)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private void requireCopies(Admin admin) throws InterruptedException, ExecutionException {
        List<String> names = wanted.stream().map(KafkaTopic::name).toList();
        admin.describeTopics(names)
                .allTopicNames()
                .get()
                .forEach((name, description) -> description.partitions().forEach(partition -> {
                    if (partition.replicas().size() < settings.replication()) {
                        throw new IllegalStateException("Topic " + name + " has "
                                + partition.replicas().size() + " copies, " + settings.replication()
                                + " are configured");
                    }
                }));
    }
}
