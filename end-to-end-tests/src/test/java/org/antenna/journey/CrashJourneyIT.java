package org.antenna.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.antenna.sandbox.Sandbox;
import org.antenna.sandbox.process.Await;
import org.antenna.sandbox.process.Part;
import org.junit.jupiter.api.Test;

class CrashJourneyIT {
    @Test
    void kill_9_of_every_service_of_kafka_and_of_postgresql_changes_nothing() throws Exception {
        Corpus corpus = Corpus.find();
        try (World world = World.begin("crash")) {
            MainJob job = new MainJob(world, corpus);
            assertThat(world.importFile(corpus.missions())).isZero();
            job.subscribeAll();
            CompletableFuture<Void> importing = CompletableFuture.runAsync(() -> importUntilAllIsIn(world, corpus));
            List<Part> victims = victims(world.sandbox());
            for (int i = 0; i < victims.size(); i++) {
                int mails = job.expectedPairs() * (i + 1) / (victims.size() + 2);
                Await.until(Duration.ofMinutes(3), () -> world.sandbox().inbox().count() >= mails);
                victims.get(i).kill();
                victims.get(i).start();
            }
            importing.join();
            job.verify();
        }
    }

    private static List<Part> victims(Sandbox sandbox) {
        return List.of(
                sandbox.service("catalog"),
                sandbox.service("delivery"),
                sandbox.kafka(),
                sandbox.service("subscription"),
                sandbox.postgres(),
                sandbox.service("delivery"));
    }

    /** As a person would: when the import says that it did not get through, it is run again. */
    private static void importUntilAllIsIn(World world, Corpus corpus) {
        Await.until(
                Duration.ofMinutes(5),
                () -> MainJob.unchecked(
                                () -> world.importFile(corpus.reports(), "--notify", "--audience", MainJob.AUDIENCE))
                        == 0);
    }
}
