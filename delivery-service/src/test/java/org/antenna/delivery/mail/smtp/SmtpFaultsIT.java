package org.antenna.delivery.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.antenna.delivery.mail.smtp.ScriptedServer.At;
import org.antenna.delivery.obligation.Handover;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each fault at each step of the dialogue means. */
class SmtpFaultsIT extends SmtpDialogue {
    static Stream<Arguments> faults() {
        String gone = ScriptedServer.HANG_UP;
        String mute = ScriptedServer.SILENCE;
        return Stream.of(
                Arguments.of(At.CONNECT, "421 busy", UNREACHABLE),
                Arguments.of(At.CONNECT, "554 not you", UNREACHABLE),
                Arguments.of(At.CONNECT, gone, UNREACHABLE),
                Arguments.of(At.CONNECT, mute, UNREACHABLE),
                Arguments.of(At.EHLO, gone, UNREACHABLE),
                Arguments.of(At.EHLO, mute, UNREACHABLE),
                Arguments.of(At.MAIL, "451 later", DEFERRED),
                Arguments.of(At.MAIL, "550 sender unknown", UNREACHABLE),
                Arguments.of(At.MAIL, "530 log in first", UNREACHABLE),
                Arguments.of(At.MAIL, gone, DEFERRED),
                Arguments.of(At.MAIL, mute, DEFERRED),
                Arguments.of(At.RCPT, "450 mailbox busy", DEFERRED),
                Arguments.of(At.RCPT, "421 closing", DEFERRED),
                Arguments.of(At.RCPT, "550 5.1.1 no such user", REFUSED),
                Arguments.of(At.RCPT, "552 mailbox full for good", REFUSED),
                Arguments.of(At.RCPT, "530 log in first", DEFERRED),
                Arguments.of(At.RCPT, gone, DEFERRED),
                Arguments.of(At.RCPT, mute, DEFERRED),
                Arguments.of(At.DATA, "451 later", DEFERRED),
                Arguments.of(At.DATA, "554 no valid recipients", REFUSED),
                Arguments.of(At.DATA, gone, DEFERRED),
                Arguments.of(At.DATA, mute, DEFERRED),
                Arguments.of(At.TEXT, gone, DEFERRED),
                Arguments.of(At.DOT, "250 2.0.0 queued", ACCEPTED),
                Arguments.of(At.DOT, "251 queued elsewhere", ACCEPTED),
                Arguments.of(At.DOT, "451 greylisted", DEFERRED),
                Arguments.of(At.DOT, "421 shutting down", DEFERRED),
                Arguments.of(At.DOT, "550 5.7.1 content refused", REFUSED),
                Arguments.of(At.DOT, gone, AMBIGUOUS),
                Arguments.of(At.DOT, mute, AMBIGUOUS),
                Arguments.of(At.DOT, "nonsense", AMBIGUOUS));
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @MethodSource("faults")
    void each_fault_at_each_step_has_its_meaning(At at, String fault, Class<?> meaning) {
        server.once(at, fault);
        Handover outcome = relay(patience(fault)).hand(at == At.TEXT ? longMail() : mail());
        assertThat(outcome).isInstanceOf(meaning);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @MethodSource("faults")
    void after_any_fault_the_next_mail_goes_through(At at, String fault, Class<?> meaning) {
        server.once(at, fault);
        SmtpRelay relay = relay(patience(fault));
        relay.hand(at == At.TEXT ? longMail() : mail());
        assertThat(relay.hand(mail())).isInstanceOf(ACCEPTED);
    }

    /** Only who waits for silence should be short of time: a busy machine is slow in everything else too. */
    private static Map<String, String> patience(String fault) {
        return fault.equals(ScriptedServer.SILENCE)
                ? Map.of("answer-timeout", "PT2S", "final-answer-timeout", "PT2S")
                : Map.of();
    }
}
