package org.antenna.sandbox.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A mail catcher for the service under test; {@link TestMail} reads what it caught. */
public final class MailResource implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        Map<String, String> mail = JvmWide.call("mail");
        return Map.of(
                "ANTENNA_SMTP_HOST", mail.get("host"),
                "ANTENNA_SMTP_PORT", mail.get("port"),
                "ANTENNA_SMTP_TLS", "disabled");
    }

    @Override
    public void stop() {
        // the part is shared by all tests of this JVM and ends with it
    }
}
