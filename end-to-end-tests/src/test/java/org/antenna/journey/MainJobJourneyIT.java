package org.antenna.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainJobJourneyIT {
    @Test
    void every_expected_report_reaches_every_recipient_exactly_once_and_nobody_else() throws Exception {
        Corpus corpus = Corpus.find();
        try (World world = World.begin("calm")) {
            MainJob job = new MainJob(world, corpus);
            assertThat(world.importFile(corpus.missions())).isZero();
            job.subscribeAll();
            assertThat(world.importFile(corpus.reports(), "--notify", "--audience", MainJob.AUDIENCE))
                    .isZero();
            job.verify(true);
        }
    }
}
