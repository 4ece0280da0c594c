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
    /** With less, such as the demo data, all may be through before the last blow. */
    private static final int LARGE = 5_000;

    @Test
    void kill_9_of_every_service_of_kafka_and_of_postgresql_changes_nothing() throws Exception {
        Corpus corpus = Corpus.find();
        try (World world = World.begin("crash")) {
            MainJob job = new MainJob(world, corpus);
            assertThat(world.importFile(corpus.missions())).isZero();
            job.subscribeAll();
            CompletableFuture<Void> importing = CompletableFuture.runAsync(() -> importUntilAllIsIn(world, corpus));
            for (Blow blow : blows(world.sandbox())) {
                int mails = Math.max(1, (int) (job.expectedPairs() * blow.after()));
                Await.until(Duration.ofMinutes(3), () -> world.sandbox().inbox().count() >= mails);
                if (job.expectedPairs() > LARGE) {
                    assertThat(world.sandbox().inbox().count())
                            .as("work is still open when the blow falls")
                            .isLessThan(job.expectedPairs());
                }
                blow.part().kill();
                blow.part().start();
            }
            importing.join();
            job.verify(false);
        }
    }

    /** The first falls while the import runs, the others while reports, matches and mails are on their way. */
    private static List<Blow> blows(Sandbox sandbox) {
        return List.of(
                new Blow(sandbox.service("catalog"), 0),
                new Blow(sandbox.kafka(), 0.02),
                new Blow(sandbox.postgres(), 0.1),
                new Blow(sandbox.service("delivery"), 0.3),
                new Blow(sandbox.service("subscription"), 0.5),
                new Blow(sandbox.service("delivery"), 0.7));
    }

    /** @param after the part of the expected mails that have arrived */
    private record Blow(Part part, double after) {}

    /** As a person would: when the import says that it did not get through, it is run again. */
    private static void importUntilAllIsIn(World world, Corpus corpus) {
        Await.until(
                Duration.ofMinutes(5),
                () -> MainJob.unchecked(
                                () -> world.importFile(corpus.reports(), "--notify", "--audience", MainJob.AUDIENCE))
                        == 0);
    }
}
