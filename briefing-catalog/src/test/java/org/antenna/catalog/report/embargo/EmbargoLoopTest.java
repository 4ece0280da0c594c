package org.antenna.catalog.report.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.antenna.catalog.report.release.ReleaseSettings;
import org.antenna.kit.platform.Loops;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EmbargoLoopTest {
    private record Settings(int largestAudienceOfOne, Duration longestEmbargo, Duration embargoPoll)
            implements ReleaseSettings {}

    private record Failing(CountDownLatch looks) implements Embargoes {
        @Override
        public List<Due> due(Instant now, @Nullable Due after, int limit) {
            looks.countDown();
            throw new StackOverflowError();
        }

        @Override
        public boolean take(UUID report) {
            return false;
        }
    }

    @Test
    void an_error_of_the_machine_does_not_end_it() throws InterruptedException {
        CountDownLatch looks = new CountDownLatch(2);
        EmbargoRound round = new EmbargoRound(new Failing(looks), null, new SimpleMeterRegistry(), Clock.systemUTC());
        Loops loops = new Loops();
        new EmbargoLoop(round, new Settings(1, Duration.ofDays(1), Duration.ofMillis(1)), loops)
                .start(new StartupEvent());
        try {
            assertThat(looks.await(30, TimeUnit.SECONDS)).as("another look").isTrue();
        } finally {
            loops.stop(new ShutdownEvent());
        }
    }
}
