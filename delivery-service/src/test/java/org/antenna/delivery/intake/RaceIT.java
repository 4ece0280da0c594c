package org.antenna.delivery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.testing.Ledger;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.antenna.delivery.testing.World;
import org.junit.jupiter.api.Test;

/** Events of different sources at the same moment: whoever commits last sees the others. */
@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class RaceIT {
    private static final int ROUNDS = 60;

    @Inject
    World world;

    @Inject
    Ledger ledger;

    @Test
    void a_new_rule_and_a_report_in_flight_never_miss_each_other() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            World.Corner corner = world.corner();
            corner.topic();
            corner.organisation();
            corner.recipient();
            together(corner::report, () -> corner.subscription(Frequency.IMMEDIATE));
            assertThat(ledger.of(corner.recipient)).as("round %d", i).containsExactly("ALERT IMMEDIATE WAITING");
        }
    }

    @Test
    void everything_at_once_gives_one_obligation() throws Exception {
        long seed = RandomGenerator.getDefault().nextLong();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < ROUNDS; i++) {
            World.Corner corner = world.corner();
            List<Runnable> events = new java.util.ArrayList<>(List.of(
                    corner::topic,
                    corner::organisation,
                    corner::recipient,
                    () -> corner.subscription(Frequency.DAILY),
                    corner::report,
                    corner::report));
            java.util.Collections.shuffle(events, java.util.Random.from(random));
            together(events.toArray(Runnable[]::new));
            assertThat(ledger.of(corner.recipient))
                    .as("seed %d, round %d", seed, i)
                    .containsExactly("ITEM DAILY WAITING");
        }
    }

    private static void together(Runnable... works) throws Exception {
        CyclicBarrier start = new CyclicBarrier(works.length);
        try (ExecutorService threads = Executors.newFixedThreadPool(works.length)) {
            List<Callable<Void>> calls = java.util.Arrays.stream(works)
                    .map(work -> (Callable<Void>) () -> {
                        start.await();
                        work.run();
                        return null;
                    })
                    .toList();
            for (Future<Void> each : threads.invokeAll(calls)) {
                each.get();
            }
        }
    }
}
