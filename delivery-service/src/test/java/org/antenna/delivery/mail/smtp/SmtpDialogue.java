package org.antenna.delivery.mail.smtp;

import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.antenna.delivery.mail.letter.Writers;
import org.antenna.delivery.obligation.Handover;
import org.antenna.delivery.obligation.OutgoingMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A relay that misbehaves, ours in front of it, and mails to hand over. */
abstract class SmtpDialogue {
    static final Class<?> ACCEPTED = Handover.Accepted.class;
    static final Class<?> REFUSED = Handover.Refused.class;
    static final Class<?> DEFERRED = Handover.Deferred.class;
    static final Class<?> AMBIGUOUS = Handover.Ambiguous.class;
    static final Class<?> UNREACHABLE = Handover.Unreachable.class;

    ScriptedServer server;

    @BeforeEach
    void listen() throws IOException {
        server = new ScriptedServer();
    }

    @AfterEach
    void hang_up() throws IOException {
        server.close();
    }

    SmtpRelay relay(Map<String, String> smtp) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "antenna.mail.smtp.port", String.valueOf(server.port()),
                "antenna.mail.smtp.tls", "disabled",
                "antenna.mail.smtp.answer-timeout", "PT30S"));
        smtp.forEach((name, value) -> settings.put("antenna.mail.smtp." + name, value));
        SmtpSession session = new SmtpSession(Writers.settings(settings), Writers.links());
        return new SmtpRelay(
                new Connections(Writers.settings(settings), session, Clock.systemUTC()), session, Clock.systemUTC());
    }

    static OutgoingMail mail() {
        return mailTo("duty@fao.hebei.example");
    }

    static OutgoingMail mailTo(String address) {
        return new OutgoingMail(
                "<019a9d3e@antenna.example.org>",
                "天线 <antenna@example.org>",
                address,
                "题",
                "text",
                "<p>html</p>",
                Map.of());
    }

    static OutgoingMail longMail() {
        return new OutgoingMail(
                "<019a9d3e@antenna.example.org>",
                "antenna@example.org",
                "duty@fao.hebei.example",
                "long",
                "A line of text.\n".repeat(100_000),
                "<p>html</p>",
                Map.of());
    }
}
