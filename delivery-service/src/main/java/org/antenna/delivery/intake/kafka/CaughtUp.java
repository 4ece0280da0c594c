package org.antenna.delivery.intake.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.antenna.delivery.matching.Rules;
import org.antenna.kit.kafka.ReplayProgress;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready until this instance has caught up for the first time; what is away later does not count. */
@Readiness
@ApplicationScoped
class CaughtUp implements HealthCheck {
    private final CatchUp catchUp;
    private final Rules rules;

    @Inject
    CaughtUp(CatchUp catchUp, Rules rules) {
        this.catchUp = catchUp;
        this.rules = rules;
    }

    @Override
    public HealthCheckResponse call() {
        boolean done = catchUp.done();
        ReplayProgress progress = catchUp.progress();
        return HealthCheckResponse.named(done ? "rules are caught up" : "rules are catching up")
                .status(done)
                .withData("rules", rules.size())
                .withData("eventsRead", progress.read())
                .withData("eventsExpected", progress.expected())
                .withData("eventsTaken", progress.taken())
                .withData("eventsPassedOver", progress.passedOver())
                .build();
    }
}
