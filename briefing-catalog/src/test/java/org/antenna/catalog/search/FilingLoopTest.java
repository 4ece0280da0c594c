package org.antenna.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.antenna.kit.platform.Loops;
import org.junit.jupiter.api.Test;

class FilingLoopTest {
    private record Settings(Duration pause, int batch, int enough, int few) implements FilingSettings {}

    private record Failing(CountDownLatch looks) implements Filing {
        @Override
        public Standing standing() {
            looks.countDown();
            throw new StackOverflowError();
        }

        @Override
        public int file(int most) {
            return 0;
        }

        @Override
        public boolean merge(List<Long> segments) {
            return false;
        }

        @Override
        public boolean sweep() {
            return false;
        }
    }

    @Test
    void an_error_of_the_machine_does_not_end_it() throws InterruptedException {
        CountDownLatch looks = new CountDownLatch(2);
        FilingSettings settings = new Settings(Duration.ofMillis(1), 10, 10, 1);
        FileReports filing = new FileReports(new Failing(looks), settings, new SimpleMeterRegistry());
        Loops loops = new Loops();
        new FilingLoop(filing, settings, loops).start(new StartupEvent());
        try {
            assertThat(looks.await(30, TimeUnit.SECONDS)).as("another look").isTrue();
        } finally {
            loops.stop(new ShutdownEvent());
        }
    }
}
