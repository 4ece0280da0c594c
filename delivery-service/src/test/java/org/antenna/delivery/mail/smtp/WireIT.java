package org.antenna.delivery.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.antenna.delivery.mail.MailSettings;
import org.antenna.delivery.mail.letter.Writers;
import org.antenna.delivery.obligation.Handover;
import org.antenna.delivery.obligation.OutgoingMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a relay receives, read as bytes and read as a mail program would. */
class WireIT {
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final String MESSAGE_ID = "<019a9d3e-5c10-7a44-8f0e-2b6d5f1c9a01@antenna.example.org>";
    private static final String LINK = "<https://antenna.example.org/unsubscribe/" + "A".repeat(64) + ">";

    private ScriptedServer server;

    @BeforeEach
    void listen() throws Exception {
        server = new ScriptedServer();
    }

    @AfterEach
    void hang_up() throws Exception {
        server.close();
    }

    @Test
    void every_header_is_there_once_and_the_message_id_is_ours() {
        String wire = sent("〔挪威·冬季运动〕" + "奥斯陆跳台改造的三条经验".repeat(5), Map.of("List-Unsubscribe", LINK));
        for (String header : List.of(
                "Message-ID", "Date", "From", "To", "Subject", "MIME-Version", "Content-Type", "List-Unsubscribe")) {
            assertThat(headers(wire)
                            .lines()
                            .filter(line -> line.regionMatches(true, 0, header + ":", 0, header.length() + 1)))
                    .as(header)
                    .hasSize(1);
        }
        assertThat(wire).contains("Message-ID: " + MESSAGE_ID + "\n", "Date: Sat, 21 Nov 2026 08:00:00 +0000");
    }

    @Test
    void the_same_mail_tried_again_has_the_same_message_id() {
        sent("one", Map.of());
        String again = sent("one", Map.of());
        assertThat(again).contains("Message-ID: " + MESSAGE_ID);
    }

    @Test
    void headers_are_ascii_in_lines_of_decent_length() {
        String headers = headers(sent("题".repeat(200), Map.of("List-Unsubscribe", LINK, "X-Test", "值".repeat(300))));
        assertThat(headers).matches("\\A\\p{ASCII}*\\z");
        assertThat(headers.lines()).allMatch(line -> line.length() <= 130);
    }

    @Test
    void a_mail_program_reads_back_what_was_written() throws Exception {
        String subject = "〔挪威·冬季运动〕" + "奥斯陆跳台改造的三条经验 𠮷 ".repeat(8).strip();
        MimeMessage read = read(sent(subject, Map.of("List-Unsubscribe", LINK)));
        assertThat(read.getSubject()).isEqualTo(subject);
        InternetAddress from = (InternetAddress) read.getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("天线");
        assertThat(from.getAddress()).isEqualTo("antenna@example.org");
        assertThat(read.getAllRecipients()).hasSize(1);
        assertThat(read.getHeader("List-Unsubscribe")).containsExactly(LINK);
        Multipart alternatives = (Multipart) read.getContent();
        assertThat(alternatives.getBodyPart(0).getContent()).isEqualTo("第一行\r\n.\r\n..第二行");
        assertThat(alternatives.getBodyPart(1).getContentType())
                .startsWith("text/html")
                .containsIgnoringCase("utf-8");
        assertThat(alternatives.getBodyPart(1).getContent()).isEqualTo("<p>第一行</p>");
    }

    @Test
    void no_text_becomes_a_header() throws Exception {
        String hostile = "x\r\nBcc: eve@evil.example\r\n\r\n<h1>body</h1>\u2028X-Evil: 1\u202E";
        MimeMessage read = read(sent(hostile, Map.of("X-Test", hostile)));
        assertThat(read.getHeader("Bcc")).isNull();
        assertThat(read.getHeader("X-Evil")).isNull();
        assertThat(read.getSubject()).isEqualTo("x Bcc: eve@evil.example <h1>body</h1> X-Evil: 1");
    }

    private String sent(String subject, Map<String, String> headers) {
        MailSettings settings = Writers.settings(
                Map.of("antenna.mail.smtp.port", String.valueOf(server.port()), "antenna.mail.smtp.tls", "disabled"));
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        SmtpSession session = new SmtpSession(settings, Writers.links());
        SmtpRelay relay = new SmtpRelay(new Connections(settings, session, clock), session, clock);
        Handover outcome = relay.hand(new OutgoingMail(
                MESSAGE_ID,
                "天线 <antenna@example.org>",
                "duty@fao.hebei.example",
                subject,
                "第一行\n.\n..第二行",
                "<p>第一行</p>",
                headers));
        assertThat(outcome).isInstanceOf(Handover.Accepted.class);
        return server.mails.getLast();
    }

    private static String headers(String wire) {
        return wire.substring(0, wire.indexOf("\n\n"));
    }

    private static MimeMessage read(String wire) throws Exception {
        return new MimeMessage(
                null, new ByteArrayInputStream(wire.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1)));
    }
}
