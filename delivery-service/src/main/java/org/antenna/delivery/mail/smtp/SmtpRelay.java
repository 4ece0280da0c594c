package org.antenna.delivery.mail.smtp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Objects;
import org.antenna.delivery.obligation.Handover;
import org.antenna.delivery.obligation.OutgoingMail;
import org.antenna.delivery.obligation.Relay;
import org.jspecify.annotations.Nullable;

/** Hands mails to the relay over SMTP. Blocks; meant for virtual threads, as many at once as there are connections. */
@ApplicationScoped
public class SmtpRelay implements Relay {
    /** RFC 5321: mailbox name not allowed. Our own answer for what is no address at all. */
    private static final int NO_ADDRESS = 553;

    private static final Logger LOG = System.getLogger(SmtpRelay.class.getName());

    private final Connections connections;
    private final SmtpSession session;
    private final Clock clock;

    @Inject
    public SmtpRelay(Connections connections, SmtpSession session, Clock clock) {
        this.connections = connections;
        this.session = session;
        this.clock = clock;
    }

    @Override
    public Handover hand(OutgoingMail mail) {
        InternetAddress recipient;
        WireMail wire;
        try {
            recipient = WireMail.recipient(mail.to());
        } catch (MessagingException failure) {
            return new Handover.Refused(NO_ADDRESS, "Not a mail address, so never offered to the relay.");
        }
        try {
            wire = WireMail.of(mail, session.session(), clock.instant());
        } catch (MessagingException failure) {
            LOG.log(Level.ERROR, "A mail cannot be written", failure);
            return new Handover.Unwritten("The mail could not be written: " + Verdict.cause(failure));
        }
        try {
            connections.enter();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Handover.Deferred("Stopped before it was offered to the relay.");
        }
        try (Deadline deadline = session.deadline()) {
            return transfer(wire, recipient, deadline);
        } finally {
            connections.leave();
        }
    }

    private Handover transfer(WireMail mail, InternetAddress recipient, Deadline deadline) {
        try {
            Handover outcome = attempt(connections.take(), mail, recipient, deadline);
            return outcome != null
                    ? outcome
                    : Objects.requireNonNull(attempt(connections.open(), mail, recipient, deadline));
        } catch (MessagingException failure) {
            return new Handover.Unreachable(Verdict.cause(failure));
        }
    }

    /** Null when a kept connection turned out to be dead before this mail began; never for a new one. */
    private @Nullable Handover attempt(
            Conversation conversation, WireMail mail, InternetAddress recipient, Deadline deadline) {
        try {
            conversation.transfer(mail, recipient, deadline);
            String answer = Reply.oneLine(conversation.getLastServerResponse());
            connections.keep(conversation);
            return new Handover.Accepted(answer);
        } catch (MessagingException failure) {
            Reply reply = conversation.replyBehind(failure);
            boolean goingOn = reply != null && !reply.closing();
            boolean stale = conversation.used() && conversation.step() == Step.SENDER && !goingOn;
            if (goingOn && conversation.step() == Step.RECIPIENT) {
                connections.keep(conversation);
            } else {
                conversation.hangUp();
            }
            return stale ? null : Verdict.of(conversation.step(), reply, failure);
        }
    }
}
