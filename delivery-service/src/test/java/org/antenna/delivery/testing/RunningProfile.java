package org.antenna.delivery.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/** The service with all of its threads, by the clock on the wall, with leases and pauses that a test can wait for. */
public class RunningProfile implements QuarkusTestProfile {
    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(ScriptedRelay.class, PlainWriter.class);
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "antenna.sending.lease", "2s",
                "antenna.sending.connections", "8",
                "antenna.sending.first-pause", "200ms",
                "antenna.sending.most-pause", "500ms",
                "antenna.sending.first-back-off", "200ms",
                "antenna.sending.most-back-off", "1s",
                "antenna.digest.poll", "200ms");
    }
}
