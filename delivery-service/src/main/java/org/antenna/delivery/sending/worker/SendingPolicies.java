package org.antenna.delivery.sending.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.antenna.delivery.sending.Breaker;
import org.antenna.delivery.sending.RetryPolicy;

/** Policies with the configured times. */
@ApplicationScoped
class SendingPolicies {
    @Produces
    @Singleton
    RetryPolicy retries(SendingSettings settings) {
        return new RetryPolicy(
                settings.firstBackOff(), settings.mostBackOff(), settings.giveUpAfter(), settings.mostUnclear());
    }

    @Produces
    @Singleton
    Breaker breaker(SendingSettings settings) {
        return new Breaker(settings.firstPause(), settings.mostPause());
    }
}
