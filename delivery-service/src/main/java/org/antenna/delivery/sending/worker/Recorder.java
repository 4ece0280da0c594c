package org.antenna.delivery.sending.worker;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.antenna.delivery.obligation.Handover;
import org.antenna.delivery.sending.Answer;
import org.antenna.delivery.sending.AttemptOutcome;
import org.antenna.delivery.sending.Bell;
import org.antenna.delivery.sending.Dispatch;
import org.antenna.delivery.sending.RecordAnswers;
import org.antenna.kit.platform.Loop;
import org.jspecify.annotations.Nullable;

/** Records answers in the order they come, as many at once as have come. Keeps them while the database is away. */
@ApplicationScoped
class Recorder {
    private static final int MOST = 200;
    private static final int BEAT_MILLIS = 100;

    private final RecordAnswers record;
    private final AtWork atWork;
    private final Bell bell;
    private final MeterRegistry metrics;
    private final LinkedBlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final List<Answer> pending = new ArrayList<>();
    private int unrecorded;
    private @Nullable Loop loop;

    @Inject
    Recorder(RecordAnswers record, AtWork atWork, Bell bell, MeterRegistry metrics) {
        this.record = record;
        this.atWork = atWork;
        this.bell = bell;
        this.metrics = metrics;
    }

    void start() {
        loop = Loop.start("sending-recorder", this::recordSome);
    }

    void add(Answer answer) {
        synchronized (answers) {
            unrecorded++;
        }
        answers.add(answer);
    }

    /**
     * Waits while more answers than that are not in the database: a crash would forget them, and each is a mail that its
     * recipient then gets twice.
     */
    void awaitRoom(int most) throws InterruptedException {
        synchronized (answers) {
            while (unrecorded > most) {
                answers.wait();
            }
        }
    }

    /** A lease that nothing was done with. */
    void letGo(Dispatch dispatch, String why) {
        add(new Answer(dispatch.obligation(), dispatch.lease(), new Handover.Unreachable(why)));
    }

    /** Returns when everything that was leased is recorded, or after the longest wait. */
    void awaitQuiet(Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (atWork.size() > 0 && System.nanoTime() - end < 0) {
            Thread.sleep(Duration.ofMillis(10));
        }
    }

    /** What is being recorded is not broken off before the patience ends. */
    void stop(Duration patience) throws InterruptedException {
        if (loop != null) {
            Loop.stop(List.of(loop), patience);
        }
    }

    private Duration recordSome() throws InterruptedException {
        if (pending.isEmpty()) {
            Answer first = answers.poll(BEAT_MILLIS, TimeUnit.MILLISECONDS);
            if (first == null) {
                return Duration.ZERO;
            }
            pending.add(first);
        }
        answers.drainTo(pending, MOST - pending.size());
        record.record(List.copyOf(pending));
        for (Answer answer : pending) {
            atWork.done(answer.obligation());
            String outcome = AttemptOutcome.of(answer.handover()).name().toLowerCase(Locale.ROOT);
            metrics.counter("antenna_delivery_attempts", "outcome", outcome).increment();
        }
        synchronized (answers) {
            unrecorded -= pending.size();
            answers.notifyAll();
        }
        pending.clear();
        bell.ring();
        return Duration.ZERO;
    }
}
