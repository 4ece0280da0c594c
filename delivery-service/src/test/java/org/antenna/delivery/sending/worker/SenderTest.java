package org.antenna.delivery.sending.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.LocalizedText;
import org.antenna.delivery.obligation.Addressee;
import org.antenna.delivery.obligation.Handover;
import org.antenna.delivery.sending.Breaker;
import org.antenna.delivery.sending.Dispatch;
import org.junit.jupiter.api.Test;

class SenderTest {
    private static final Dispatch DISPATCH = new Dispatch(
            UUID.randomUUID(),
            1,
            Frequency.IMMEDIATE,
            null,
            new Addressee(UUID.randomUUID(), "a@b.example", "zh", "b", new LocalizedText("b", "b")),
            List.of());

    private final SendingSettings settings = new SmallRyeConfigBuilder()
            .withConverter(Duration.class, 300, new DurationConverter())
            .withMapping(SendingSettings.class)
            .build()
            .getConfigMapping(SendingSettings.class);

    private final Sender sender = new Sender(
            mail -> new Handover.Accepted("250 ok"),
            new Breaker(Duration.ofSeconds(1), Duration.ofSeconds(1)),
            new AtWork(settings));

    @Test
    void a_mail_whose_writing_ends_in_an_error_is_answered_as_not_written() {
        Posting endless = new Posting(DISPATCH, dispatch -> {
            throw new StackOverflowError();
        });
        assertThat(sender.send(endless)).isInstanceOf(Handover.Unwritten.class);
    }
}
