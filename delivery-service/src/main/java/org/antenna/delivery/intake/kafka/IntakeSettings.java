package org.antenna.delivery.intake.kafka;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.antenna.delivery.intake.LookBack;

/** What is done about events that overtook each other. */
@ConfigMapping(prefix = "antenna.intake")
public interface IntakeSettings {
    /** Reports released up to this long before a change are looked at once more. */
    @WithDefault("24h")
    Duration lookBack();

    /** The configured span as the feature knows it. */
    @ApplicationScoped
    class Policy {
        @Produces
        @Singleton
        LookBack lookBack(IntakeSettings settings) {
            return new LookBack(settings.lookBack());
        }
    }
}
