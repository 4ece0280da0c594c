package org.antenna.delivery.mail.smtp;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.antenna.delivery.departure.Links;
import org.antenna.delivery.mail.MailSettings;

/** Our settings in the words of the mail library. A wrong one stops the start. */
@Startup
@ApplicationScoped
public class SmtpSession {
    private final ScheduledExecutorService clockwork;
    private final Duration handoverTimeout;
    private final Duration finalAnswerTimeout;
    private final Sockets sockets = new Sockets();
    private final Session session;

    @Inject
    public SmtpSession(MailSettings settings, Links links) {
        MailSettings.Smtp smtp = settings.smtp();
        if (smtp.user().isPresent() && smtp.password().isEmpty()) {
            throw new IllegalStateException("ANTENNA_SMTP_USER is set, ANTENNA_SMTP_PASSWORD is not.");
        }
        if (smtp.connections() < 1) {
            throw new IllegalStateException("antenna.mail.smtp.connections is below 1.");
        }
        try {
            WireMail.sender(settings.from().strip());
        } catch (MessagingException e) {
            throw new IllegalStateException("ANTENNA_MAIL_FROM is no mailbox: " + settings.from(), e);
        }
        this.handoverTimeout = smtp.handoverTimeout();
        this.finalAnswerTimeout = smtp.finalAnswerTimeout();
        this.clockwork = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("smtp-timeouts").factory());
        this.session = Session.getInstance(properties(smtp, smtp.ownName().orElse(links.host())));
    }

    Session session() {
        return session;
    }

    Sockets sockets() {
        return sockets;
    }

    Duration finalAnswerTimeout() {
        return finalAnswerTimeout;
    }

    /** For one handover, which must run on a virtual thread for it to bite. */
    Deadline deadline() {
        return new Deadline(clockwork, handoverTimeout);
    }

    private Properties properties(MailSettings.Smtp smtp, String ownName) {
        Properties properties = new Properties();
        String answerTimeout = Long.toString(smtp.answerTimeout().toMillis());
        properties.setProperty("mail.smtp.localhost", ownName);
        properties.setProperty(
                "mail.smtp.connectiontimeout",
                Long.toString(smtp.connectTimeout().toMillis()));
        properties.setProperty("mail.smtp.timeout", answerTimeout);
        properties.put("mail.smtp.socketFactory", sockets);
        properties.setProperty("mail.smtp.socketFactory.fallback", "false");
        properties.setProperty("mail.smtp.writetimeout", answerTimeout);
        properties.put("mail.smtp.executor.writetimeout", clockwork);
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(smtp.tls() != MailSettings.Tls.DISABLED));
        properties.setProperty(
                "mail.smtp.starttls.required", Boolean.toString(smtp.tls() == MailSettings.Tls.REQUIRED));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.auth", Boolean.toString(smtp.user().isPresent()));
        return properties;
    }

    @PreDestroy
    void close() {
        clockwork.shutdownNow();
    }
}
