package org.antenna.kit.platform;

import io.opentelemetry.sdk.trace.samplers.Sampler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether traces leave the service ({@code ANTENNA_TRACES_DISABLED}). Ids are made and passed on either way, so the log
 * lines of one request and of all that its events cause bear one trace id even where nobody collects traces.
 */
@ApplicationScoped
public class TraceSampling {
    /** Disabled, no caller can turn it on by a {@code traceparent} of its own that says "sampled". */
    @Produces
    @Singleton
    Sampler sampler(@ConfigProperty(name = "antenna.traces.disabled") boolean disabled) {
        return disabled ? Sampler.alwaysOff() : Sampler.parentBased(Sampler.alwaysOn());
    }
}
