package org.antenna.delivery.sending.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.antenna.delivery.obligation.Handover;
import org.antenna.delivery.obligation.Settlements;
import org.antenna.delivery.sending.Answer;
import org.antenna.delivery.sending.Bell;
import org.antenna.delivery.sending.Leases;
import org.antenna.delivery.sending.RecordAnswers;
import org.antenna.delivery.sending.RetryPolicy;
import org.junit.jupiter.api.Test;

class RecorderTest {
    private static final RetryPolicy POLICY =
            new RetryPolicy(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofHours(1), 3);

    private final SendingSettings settings = new SmallRyeConfigBuilder()
            .withConverter(Duration.class, 300, new DurationConverter())
            .withMapping(SendingSettings.class)
            .build()
            .getConfigMapping(SendingSettings.class);

    private final Recorder recorder = new Recorder(
            new RecordAnswers(nothing(Leases.class), nothing(Settlements.class), POLICY, Clock.systemUTC()),
            new AtWork(settings),
            new Bell(),
            new SimpleMeterRegistry());

    @Test
    void nothing_new_begins_while_too_many_answers_are_not_recorded() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            recorder.add(new Answer(UUID.randomUUID(), 1, new Handover.Accepted("250 ok")));
        }
        recorder.awaitRoom(3);
        Thread sender = Thread.startVirtualThread(() -> {
            try {
                recorder.awaitRoom(2);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(sender.join(Duration.ofMillis(200))).isFalse();
        recorder.start();
        assertThat(sender.join(Duration.ofSeconds(20))).isTrue();
        recorder.stop(Duration.ofSeconds(20));
    }

    /** A port that finds and changes nothing. */
    private static <T> T nothing(Class<T> port) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, arguments) -> method.getReturnType() == List.class
                        ? List.of()
                        : method.getReturnType() == int.class ? 0 : null));
    }
}
