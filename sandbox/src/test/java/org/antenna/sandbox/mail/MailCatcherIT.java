package org.antenna.sandbox.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.antenna.sandbox.process.TcpPort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherIT {
    @TempDir
    Path directory;

    private final HttpClient http = HttpClient.newHttpClient();
    private MailCatcher catcher;
    private InboxClient inbox;

    @BeforeEach
    void begin() {
        catcher = new MailCatcher(directory, TcpPort.free(), TcpPort.free());
        catcher.start();
        inbox = new InboxClient(catcher.inboxUrl());
    }

    @AfterEach
    void end() {
        catcher.stop();
        http.close();
    }

    @Test
    void a_mail_is_kept_with_all_that_a_test_may_ask() throws Exception {
        send("li.na@hebei-fao.example", mail("1@antenna", "=?UTF-8?B?5oyq5aiB?= news"));

        CaughtMail kept = inbox.to("li.na@").getFirst();
        assertThat(kept.subject()).isEqualTo("挪威 news");
        assertThat(kept.messageId()).isEqualTo("1@antenna");
        assertThat(kept.to()).containsExactly("li.na@hebei-fao.example");
        InboxClient.Mail whole = inbox.read(kept.id());
        assertThat(whole.text()).contains("plain words");
        assertThat(whole.html()).contains("<b>bold</b>");
        assertThat(whole.header("list-id")).contains("<nordic.antenna.example>");
        assertThat(inbox.source(kept.id())).startsWith("Message-ID: <1@antenna>");
    }

    @Test
    void mails_are_there_after_a_restart() throws Exception {
        send("a@one.example", mail("1@antenna", "first"));

        catcher.restart();
        send("b@two.example", mail("2@antenna", "second"));

        assertThat(inbox.all()).map(CaughtMail::messageId).containsExactly("1@antenna", "2@antenna");
        assertThat(inbox.source(1)).contains("plain words");
    }

    @Test
    void a_mail_cut_off_by_a_crash_is_dropped_and_the_next_one_is_whole() throws Exception {
        send("a@one.example", mail("1@antenna", "first"));
        send("b@two.example", mail("2@antenna", "second"));
        catcher.stop();
        try (RandomAccessFile file =
                new RandomAccessFile(directory.resolve("mails.bin").toFile(), "rw")) {
            file.setLength(file.length() - 10);
        }

        catcher.start();
        send("c@three.example", mail("3@antenna", "third"));

        assertThat(inbox.all()).map(CaughtMail::messageId).containsExactly("1@antenna", "3@antenna");
        assertThat(inbox.source(2)).contains("third", "bold");
    }

    @Test
    void reject_example_refuses_for_good() throws Exception {
        assertThat(send("x@reject.example", mail("1@antenna", "s"))).startsWith("550");
        assertThat(send("x@reject.example", mail("1@antenna", "s"))).startsWith("550");
        assertThat(inbox.count()).isZero();
    }

    @Test
    void defer_example_accepts_each_address_at_the_third_try() throws Exception {
        List<String> answers = new CopyOnWriteArrayList<>();
        for (int i = 0; i < 3; i++) {
            answers.add(send("x@defer.example", mail("1@antenna", "s")));
        }

        assertThat(answers).map(answer -> answer.substring(0, 3)).containsExactly("451", "451", "250");
        assertThat(inbox.count()).isEqualTo(1);
    }

    @Test
    void drop_example_keeps_the_mail_and_says_nothing() throws Exception {
        String first = send("x@drop.example", mail("1@antenna", "s"));
        String second = send("x@drop.example", mail("1@antenna", "s"));

        assertThat(first).isEmpty();
        assertThat(second).startsWith("250");
        assertThat(inbox.all()).map(CaughtMail::messageId).containsExactly("1@antenna", "1@antenna");
    }

    @Test
    void a_test_may_choose_its_own_faults() throws Exception {
        inbox.fail("busy.example", Fault.DEFER, 1);

        assertThat(send("x@busy.example", mail("1@antenna", "s"))).startsWith("451");
        assertThat(send("x@busy.example", mail("1@antenna", "s"))).startsWith("250");
        inbox.fail("busy.example", Fault.REJECT, 5);
        inbox.resetFaults();
        assertThat(send("x@busy.example", mail("1@antenna", "s"))).startsWith("250");
    }

    @Test
    void many_senders_at_once_lose_nothing() {
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 20)
                    .forEach(sender -> senders.submit(() -> {
                        try (SmtpTalk talk = new SmtpTalk(catcher.smtpPort())) {
                            for (int i = 0; i < 50; i++) {
                                talk.send("r" + i + "@many.example", mail(sender + "." + i + "@antenna", "s"));
                            }
                        }
                        return null;
                    }));
        }

        assertThat(inbox.all())
                .map(CaughtMail::messageId)
                .doesNotHaveDuplicates()
                .hasSize(1_000);
    }

    @Test
    void what_a_mail_says_cannot_act_on_the_inbox() throws Exception {
        send("a@one.example", mail("1@antenna", "<script>alert(1)</script>"));

        assertThat(get("/").body()).doesNotContain("<script>").contains("&lt;script&gt;");
        assertThat(get("/mails/1").body()).doesNotContain("<script>").contains("<iframe sandbox=");
        assertThat(get("/mails/1/body")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .contains("default-src 'none'", "sandbox");
    }

    @Test
    void the_button_posts_the_one_click_unsubscription() throws Exception {
        List<String> posted = new CopyOnWriteArrayList<>();
        HttpServer service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/unsubscribe/t", exchange -> {
            posted.add(exchange.getRequestMethod() + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        service.start();
        String link = "http://127.0.0.1:%d/unsubscribe/t"
                .formatted(service.getAddress().getPort());
        send(
                "a@one.example",
                "List-Unsubscribe: <" + link + ">\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\n"
                        + mail("1@antenna", "s"));

        HttpResponse<String> page = get("/mails/1");
        HttpResponse<String> clicked = http.send(
                HttpRequest.newBuilder(URI.create(catcher.inboxUrl() + "/mails/1/unsubscribe"))
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
        service.stop(0);

        assertThat(page.body()).contains("/mails/1/unsubscribe");
        assertThat(clicked.headers().firstValue("Location").orElseThrow()).contains("HTTP+204");
        assertThat(posted).containsExactly("POST List-Unsubscribe=One-Click");
    }

    @Test
    void the_list_is_searched_and_paged() throws Exception {
        try (SmtpTalk talk = new SmtpTalk(catcher.smtpPort())) {
            for (int i = 0; i < 60; i++) {
                talk.send("r" + i + "@many.example", mail(i + "@antenna", i == 7 ? "the seventh" : "another"));
            }
        }

        assertThat(get("/").body()).contains("r59@many", "r10@many", "?page=2").doesNotContain("r9@many");
        assertThat(get("/?page=2").body()).contains("r9@many", "r0@many");
        assertThat(get("/?q=SEVENTH").body()).contains("r7@many").doesNotContain("r8@many");
        assertThat(get("/nothing-here").statusCode()).isEqualTo(404);
    }

    @Test
    void an_emptied_inbox_starts_again() throws Exception {
        send("a@one.example", mail("1@antenna", "s"));

        inbox.clear();

        assertThat(inbox.count()).isZero();
        send("a@one.example", mail("2@antenna", "s"));
        assertThat(inbox.source(1)).contains("2@antenna");
    }

    private String send(String to, String message) throws Exception {
        try (SmtpTalk talk = new SmtpTalk(catcher.smtpPort())) {
            return talk.send(to, message);
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(catcher.inboxUrl() + path)).build(), BodyHandlers.ofString());
    }

    private static String mail(String messageId, String subject) {
        return """
                Message-ID: <%s>
                Subject: %s
                List-Id:
                 <nordic.antenna.example>
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8

                plain words
                --b
                Content-Type: text/html; charset=utf-8

                <b>bold</b>
                --b--""".formatted(messageId, subject);
    }
}
