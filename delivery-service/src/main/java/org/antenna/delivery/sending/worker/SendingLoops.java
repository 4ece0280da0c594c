package org.antenna.delivery.sending.worker;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.antenna.delivery.obligation.OutgoingMail;
import org.antenna.delivery.sending.Answer;
import org.antenna.delivery.sending.Bell;
import org.antenna.delivery.sending.Breaker;
import org.antenna.delivery.sending.ComposeMails;
import org.antenna.delivery.sending.Dispatch;
import org.antenna.delivery.sending.LeaseDue;
import org.antenna.delivery.sending.Leases;
import org.antenna.kit.platform.Loop;

/** Starts the threads of sending with the service and ends them before it does. */
@ApplicationScoped
public class SendingLoops {
    private static final int RECLAIM_BATCH = 500;
    private static final Duration BEAT = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration FOR_LAST_ANSWERS = Duration.ofSeconds(1);

    private final SendingSettings settings;
    private final LeaseDue leaseDue;
    private final ComposeMails compose;
    private final Leases leases;
    private final Sender sender;
    private final Recorder recorder;
    private final Breaker breaker;
    private final AtWork atWork;
    private final Bell bell;
    private final LinkedBlockingQueue<Posting> postings = new LinkedBlockingQueue<>();
    private final List<Loop> intake = new ArrayList<>();
    private final List<Loop> handing = new ArrayList<>();
    private long kept = System.nanoTime();

    @Inject
    SendingLoops(
            SendingSettings settings,
            LeaseDue leaseDue,
            ComposeMails compose,
            Leases leases,
            Sender sender,
            Recorder recorder,
            Breaker breaker,
            AtWork atWork,
            Bell bell) {
        this.settings = settings;
        this.leaseDue = leaseDue;
        this.compose = compose;
        this.leases = leases;
        this.sender = sender;
        this.recorder = recorder;
        this.breaker = breaker;
        this.atWork = atWork;
        this.bell = bell;
    }

    void start(@Observes StartupEvent event) {
        if (!settings.enabled()) {
            return;
        }
        recorder.start();
        for (int i = 0; i < settings.connections(); i++) {
            handing.add(Loop.start("sending-" + i, this::handOne));
        }
        intake.add(Loop.start("sending-leases", this::leaseSome));
        intake.add(Loop.start("sending-keeper", this::keep));
    }

    /** Leases nothing more, lets go what nobody has begun, and waits a while for what is on its way. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        intake.forEach(Loop::finish);
        bell.ring();
        // A lease is not broken off half-way: nobody would know that it was taken.
        Loop.stop(intake, PATIENCE);
        List<Posting> left = new ArrayList<>();
        postings.drainTo(left);
        left.forEach(posting -> recorder.letGo(posting.dispatch(), "The service stopped before it began."));
        handing.forEach(Loop::finish);
        recorder.awaitQuiet(PATIENCE);
        Loop.stop(handing, Duration.ZERO);
        // Those that were broken off answer all at once; an answer that is forgotten is a mail sent twice.
        recorder.awaitQuiet(FOR_LAST_ANSWERS);
        recorder.stop(PATIENCE);
    }

    private Duration leaseSome() throws InterruptedException {
        int free = Math.min(settings.batch(), settings.atWork() - atWork.size());
        int wanted = breaker.allowed(free, System.nanoTime());
        // Leasing few at a time costs a transaction for each: wait until a good part is free.
        if (wanted <= 0 || !breaker.isOpen() && free < settings.batch() / 4) {
            bell.await(Duration.ofMillis(20));
            return Duration.ZERO;
        }
        long before = System.nanoTime();
        LeaseDue.Leased leased = leaseDue.lease(wanted, settings.lease());
        leased.dispatches().forEach(dispatch -> atWork.leased(dispatch.obligation(), before));
        post(leased.dispatches());
        if (leased.looked() < wanted) {
            bell.await(settings.poll());
        } else if (breaker.isOpen()) {
            bell.await(settings.firstPause());
        }
        return Duration.ZERO;
    }

    private void post(List<Dispatch> dispatches) {
        if (dispatches.isEmpty()) {
            return;
        }
        try {
            Function<Dispatch, OutgoingMail> writer = compose.prepare(dispatches);
            dispatches.forEach(dispatch -> postings.add(new Posting(dispatch, writer)));
        } catch (Throwable e) {
            dispatches.forEach(dispatch -> recorder.letGo(dispatch, "Its content could not be read."));
            throw e;
        }
    }

    private Duration handOne() throws InterruptedException {
        recorder.awaitRoom(settings.connections());
        Posting posting = postings.take();
        Dispatch dispatch = posting.dispatch();
        recorder.add(new Answer(dispatch.obligation(), dispatch.lease(), sender.send(posting)));
        return Duration.ZERO;
    }

    private Duration keep() {
        if (Duration.ofNanos(System.nanoTime() - kept)
                        .compareTo(settings.lease().dividedBy(4))
                < 0) {
            return BEAT;
        }
        kept = System.nanoTime();
        Set<UUID> held = atWork.all();
        if (!held.isEmpty()) {
            long before = System.nanoTime();
            leases.renew(held, settings.lease());
            atWork.renewed(held, before);
        }
        if (leases.reclaim(atWork.all(), RECLAIM_BATCH) > 0) {
            bell.ring();
        }
        return Duration.ZERO;
    }
}
