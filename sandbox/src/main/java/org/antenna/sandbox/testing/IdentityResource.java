package org.antenna.sandbox.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** An OpenID provider for the service under test; {@link TestIdentity} has its tokens. */
public final class IdentityResource implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return Map.of("ANTENNA_OIDC_ISSUER", TestIdentity.issuer());
    }

    @Override
    public void stop() {
        // the part is shared by all tests of this JVM and ends with it
    }
}
