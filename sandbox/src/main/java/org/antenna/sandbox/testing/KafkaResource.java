package org.antenna.sandbox.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A Kafka broker for the service under test, without topics at the start of the test JVM. */
public final class KafkaResource implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        Map<String, String> kafka = JvmWide.call("kafka");
        return Map.of("ANTENNA_KAFKA", kafka.get("bootstrap"), "ANTENNA_KAFKA_REPLICATION", "1");
    }

    @Override
    public void stop() {
        // the part is shared by all tests of this JVM and ends with it
    }
}
