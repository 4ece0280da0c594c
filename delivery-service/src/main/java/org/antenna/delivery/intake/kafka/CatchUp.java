package org.antenna.delivery.intake.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.antenna.delivery.matching.Rules;
import org.antenna.delivery.replica.ReplicaVersions;
import org.antenna.kit.kafka.CompactedReplay;
import org.antenna.kit.kafka.ReplayProgress;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Before this instance takes reports: everything that the compacted topics tell is in the replica, and all rules are in
 * memory. The vocabulary comes first, so that what a returning subscription is matched with is complete. Without
 * the broker or the database it waits and begins anew.
 */
@ApplicationScoped
public class CatchUp {
    private static final Logger LOG = Logger.getLogger(CatchUp.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final CompactedReplay replay;
    private final ReplicaVersions versions;
    private final Rules rules;
    private final VocabularyConsumer vocabulary;
    private final DirectoryConsumer directory;
    private final SubscriptionConsumer subscriptions;
    private volatile ReplayProgress progress = new ReplayProgress();
    private volatile boolean done;
    private volatile Duration took = Duration.ZERO;
    private @Nullable Thread thread;

    @Inject
    public CatchUp(
            CompactedReplay replay,
            ReplicaVersions versions,
            Rules rules,
            VocabularyConsumer vocabulary,
            DirectoryConsumer directory,
            SubscriptionConsumer subscriptions) {
        this.replay = replay;
        this.versions = versions;
        this.rules = rules;
        this.vocabulary = vocabulary;
        this.directory = directory;
        this.subscriptions = subscriptions;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("catch-up").daemon().start(this::atStart);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (thread != null) {
            thread.interrupt();
            thread.join(PATIENCE);
        }
    }

    /** From the first time that {@link #run} came to its end. */
    public boolean done() {
        return done;
    }

    /** Of the run under way, or of the last one. */
    public ReplayProgress progress() {
        return progress;
    }

    /** Of the last run that came to its end. */
    public Duration took() {
        return took;
    }

    /** Returns when all is caught up, however long a neighbour is away. May be repeated at any time. */
    public void run() throws InterruptedException {
        while (true) {
            try {
                once();
                return;
            } catch (InterruptedException | InterruptException e) {
                throw new InterruptedException();
            } catch (Exception | Error e) {
                LOG.warnf("Catching up begins anew: %s", e);
                Thread.sleep(PAUSE);
            }
        }
    }

    private void once() throws InterruptedException, ExecutionException, TimeoutException {
        long before = System.nanoTime();
        ReplayProgress now = new ReplayProgress();
        progress = now;
        replay.run(List.of(vocabulary), versions::lacking, now);
        replay.run(List.of(directory, subscriptions), versions::lacking, now);
        rules.bringUpToDate();
        took = Duration.ofNanos(System.nanoTime() - before);
        done = true;
        LOG.infof(
                "Caught up in %d ms: %d rules; of %d events %d were new here, %d could not be taken",
                took.toMillis(), rules.size(), now.expected(), now.taken(), now.passedOver());
    }

    private void atStart() {
        try {
            run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
