package org.antenna.delivery.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/** The service without its own threads for sending and digests: the test takes each step itself, at the time it sets. */
public class LedgerProfile implements QuarkusTestProfile {
    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(ScriptedRelay.class, PlainWriter.class, SetClock.class);
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "antenna.sending.enabled",
                "false",
                "antenna.digest.enabled",
                "false",
                "antenna.tally.enabled",
                "false");
    }
}
