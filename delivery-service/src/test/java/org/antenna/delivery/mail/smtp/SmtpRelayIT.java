package org.antenna.delivery.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.antenna.delivery.mail.letter.Writers;
import org.antenna.delivery.mail.smtp.ScriptedServer.At;
import org.antenna.delivery.obligation.Handover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpRelayIT extends SmtpDialogue {
    @Test
    void a_refusal_has_the_code_and_the_words_of_the_relay() {
        server.once(At.RCPT, "550 5.1.1 no such user");
        assertThat(relay(Map.of()).hand(mail())).isEqualTo(new Handover.Refused(550, "550 5.1.1 no such user"));
    }

    @Test
    void an_acceptance_has_the_answer_of_the_relay() {
        assertThat(relay(Map.of()).hand(mail())).isEqualTo(new Handover.Accepted("250 2.0.0 queued as 4711"));
    }

    @Test
    void a_relay_that_does_not_listen_is_unreachable() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThat(relay(Map.of("port", String.valueOf(free))).hand(mail())).isInstanceOf(UNREACHABLE);
    }

    @Test
    void connections_are_kept_and_each_mail_has_one_recipient() {
        SmtpRelay relay = relay(Map.of());
        IntStream.range(0, 5).forEach(i -> assertThat(relay.hand(mail())).isInstanceOf(ACCEPTED));
        assertThat(server.connections).hasValue(1);
        assertThat(server.commands.stream().filter(line -> line.startsWith("RCPT")))
                .hasSize(5);
        assertThat(server.commands.stream().filter(line -> line.startsWith("MAIL")))
                .hasSize(5);
    }

    @Test
    void a_refused_recipient_does_not_cost_the_connection() {
        server.once(At.RCPT, "550 5.1.1 no such user");
        SmtpRelay relay = relay(Map.of());
        relay.hand(mail());
        relay.hand(mail());
        assertThat(server.connections).hasValue(1);
    }

    @Test
    void a_connection_that_died_while_it_was_kept_costs_the_mail_nothing() throws Exception {
        SmtpRelay relay = relay(Map.of());
        relay.hand(mail());
        server.dropConnections();
        assertThat(relay.hand(mail())).isInstanceOf(ACCEPTED);
        assertThat(server.mails).hasSize(2);
    }

    @Test
    void a_kept_connection_that_the_relay_takes_leave_of_costs_the_mail_nothing() {
        SmtpRelay relay = relay(Map.of());
        relay.hand(mail());
        server.once(At.MAIL, "421 idle too long");
        assertThat(relay.hand(mail())).isInstanceOf(ACCEPTED);
    }

    @Test
    void an_idle_connection_is_not_used_after_its_time() {
        SmtpRelay relay = relay(Map.of("keep-alive", "PT0S"));
        relay.hand(mail());
        relay.hand(mail());
        assertThat(server.connections).hasValue(2);
    }

    @Test
    void no_more_connections_than_allowed_carry_many_mails_at_once() throws Exception {
        SmtpRelay relay = relay(Map.of("connections", "3"));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Handover>> calls = IntStream.range(0, 600)
                    .mapToObj(i -> (Callable<Handover>) () -> relay.hand(mail()))
                    .toList();
            for (Future<Handover> outcome : threads.invokeAll(calls)) {
                assertThat(outcome.get()).isInstanceOf(ACCEPTED);
            }
        }
        assertThat(server.connections).hasValueBetween(1, 3);
        assertThat(server.mails).hasSize(600);
    }

    @Test
    void a_relay_that_answers_drop_by_drop_is_left_when_the_handover_takes_too_long() throws Exception {
        server.once(At.DOT, ScriptedServer.DRIP);
        SmtpRelay relay = relay(Map.of("answer-timeout", "PT30S", "final-answer-timeout", "PT2S"));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.submit(() -> relay.hand(mail())).get()).isInstanceOf(AMBIGUOUS);
            assertThat(threads.submit(() -> relay.hand(mail())).get()).isInstanceOf(ACCEPTED);
        }
    }

    @Test
    void the_answer_to_the_end_of_a_mail_may_take_longer_than_all_others() throws Exception {
        server.once(At.DOT, ScriptedServer.LATE);
        SmtpRelay relay = relay(Map.of("answer-timeout", "PT3S", "handover-timeout", "PT3S"));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.submit(() -> relay.hand(mail())).get()).isInstanceOf(ACCEPTED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"antenna", "Antenna <antenna>", "a@b.example, c@d.example", "a b@c.example"})
    void a_sender_that_is_no_mailbox_stops_the_start(String from) {
        assertThatThrownBy(() -> new SmtpSession(Writers.settings(Map.of("antenna.mail.from", from)), Writers.links()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ANTENNA_MAIL_FROM");
    }

    @Test
    void without_starttls_nothing_is_said_to_a_relay_that_must_offer_it() {
        assertThat(relay(Map.of("tls", "required")).hand(mail())).isInstanceOf(UNREACHABLE);
        assertThat(server.commands).noneMatch(line -> line.startsWith("MAIL"));
    }

    @Test
    void optional_tls_goes_on_in_clear_where_none_is_offered() {
        assertThat(relay(Map.of("tls", "optional")).hand(mail())).isInstanceOf(ACCEPTED);
    }

    @Test
    void the_user_logs_in_and_a_wrong_password_is_not_the_mails_fault() {
        server.offering("AUTH PLAIN");
        Map<String, String> login = Map.of("user", "antenna", "password", "secret");
        assertThat(relay(login).hand(mail())).isInstanceOf(ACCEPTED);
        assertThat(server.commands).anyMatch(line -> line.startsWith("AUTH PLAIN"));
        server.once(At.AUTH, "535 5.7.8 wrong");
        assertThat(relay(login).hand(mail())).isInstanceOf(UNREACHABLE);
    }

    @Test
    void a_user_is_not_passed_over_where_no_login_is_offered() {
        Map<String, String> login = Map.of("user", "antenna", "password", "secret");
        assertThat(relay(login).hand(mail())).isInstanceOf(UNREACHABLE);
    }

    @Test
    void the_greeting_has_our_own_name() {
        relay(Map.of()).hand(mail());
        relay(Map.of("own-name", "sender.example.org")).hand(mail());
        assertThat(server.commands).contains("EHLO antenna.example.org", "EHLO sender.example.org");
    }

    @Test
    void what_is_no_address_is_refused_and_never_said_to_the_relay() {
        SmtpRelay relay = relay(Map.of());
        for (String hostile : List.of(
                "a@b.example>\r\nRCPT TO:<x@y.example",
                "a b@c.example",
                "a@b.example, c@d.example",
                "",
                "Eve <a@b.example>",
                "张@b.example")) {
            assertThat(relay.hand(mailTo(hostile))).as(hostile).isInstanceOf(REFUSED);
        }
        assertThat(server.commands).isEmpty();
    }
}
