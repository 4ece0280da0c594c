package org.antenna.delivery.intake.kafka;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import org.antenna.delivery.matching.Rules;
import org.antenna.delivery.replica.ReplicaVersions;
import org.antenna.kit.kafka.CompactedReplay;

/** Begins when the test says so. */
@Singleton
@Alternative
class HeldCatchUp extends CatchUp {
    private final CountDownLatch held = new CountDownLatch(1);

    @Inject
    HeldCatchUp(
            CompactedReplay replay,
            ReplicaVersions versions,
            Rules rules,
            VocabularyConsumer vocabulary,
            DirectoryConsumer directory,
            SubscriptionConsumer subscriptions) {
        super(replay, versions, rules, vocabulary, directory, subscriptions);
    }

    void begin() {
        held.countDown();
    }

    @Override
    public void run() throws InterruptedException {
        held.await();
        super.run();
    }
}
