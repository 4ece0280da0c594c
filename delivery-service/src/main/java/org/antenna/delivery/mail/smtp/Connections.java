package org.antenna.delivery.mail.smtp;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.antenna.delivery.mail.MailSettings;

/** The connections to the relay: opened when needed, kept for a while, never more than the settings allow. */
@ApplicationScoped
public class Connections {
    private static final int IMPLICIT_TLS_PORT = 465;

    private final MailSettings.Smtp settings;
    private final SmtpSession session;
    private final Clock clock;
    private final Semaphore places;
    private final Deque<Conversation> idle = new ConcurrentLinkedDeque<>();

    @Inject
    public Connections(MailSettings settings, SmtpSession session, Clock clock) {
        this.settings = settings.smtp();
        this.session = session;
        this.clock = clock;
        this.places = new Semaphore(this.settings.connections());
    }

    /** Waits until fewer than the allowed number are in transfer. Each is answered by {@link #leave}. */
    void enter() throws InterruptedException {
        places.acquire();
    }

    void leave() {
        places.release();
    }

    /** An idle connection that is young enough, or a new one. */
    Conversation take() throws MessagingException {
        for (Conversation kept = idle.pollFirst(); kept != null; kept = idle.pollFirst()) {
            if (kept.idleSince().plus(settings.keepAlive()).isAfter(clock.instant())) {
                return kept;
            }
            kept.hangUp();
        }
        return open();
    }

    Conversation open() throws MessagingException {
        Conversation fresh = new Conversation(session, settings.port() == IMPLICIT_TLS_PORT);
        try {
            fresh.connect(
                    settings.host(),
                    settings.port(),
                    settings.user().orElse(null),
                    settings.password().orElse(null));
            fresh.connected();
            if (settings.user().isPresent() && !fresh.supportsExtension("AUTH")) {
                throw new AuthenticationFailedException("The relay offers no login");
            }
            return fresh;
        } catch (MessagingException | RuntimeException failure) {
            fresh.hangUp();
            throw failure;
        }
    }

    void keep(Conversation conversation) {
        if (conversation.open()) {
            conversation.restFrom(clock.instant());
            idle.addFirst(conversation);
        }
    }

    @PreDestroy
    void close() {
        for (Conversation kept = idle.pollFirst(); kept != null; kept = idle.pollFirst()) {
            kept.hangUp();
        }
    }
}
