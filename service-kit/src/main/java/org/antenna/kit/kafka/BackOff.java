package org.antenna.kit.kafka;

import java.time.Duration;

/** Waits that double, from the first up to a most. Not shared between threads. */
class BackOff {
    private final Duration first;
    private final Duration most;
    private Duration next;

    BackOff(KafkaSettings settings) {
        this.first = settings.firstBackOff();
        this.most = settings.maxBackOff();
        this.next = first;
    }

    void pause() throws InterruptedException {
        Thread.sleep(next);
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(most) > 0 ? most : doubled;
    }

    void reset() {
        next = first;
    }
}
