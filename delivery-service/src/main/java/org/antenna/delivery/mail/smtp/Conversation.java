package org.antenna.delivery.mail.smtp;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/** One connection to the relay, which remembers how far the present mail has come. Used by one thread at a time. */
final class Conversation extends SMTPTransport {
    private final SmtpSession settings;
    private Step step = Step.SENDER;
    private @Nullable Socket socket;
    private @Nullable Deadline deadline;
    private boolean used;
    private Instant idleSince = Instant.MIN;

    Conversation(SmtpSession settings, boolean tlsFromTheStart) {
        super(settings.session(), null, "smtp", tlsFromTheStart);
        this.settings = settings;
    }

    /** @param limit of the whole; the answer to the end of the mail has a time of its own */
    void transfer(MimeMessage mail, InternetAddress recipient, Deadline limit) throws MessagingException {
        step = Step.SENDER;
        deadline = limit;
        sendMessage(mail, new Address[] {recipient});
    }

    /** The socket that {@code connect} has just opened on this thread. */
    void connected() {
        socket = settings.sockets().takeNewest();
    }

    Step step() {
        return step;
    }

    /** Whether it has carried a mail before; the relay may have hung up since. */
    boolean used() {
        return used;
    }

    void restFrom(Instant now) {
        used = true;
        idleSince = now;
    }

    Instant idleSince() {
        return idleSince;
    }

    /** Whether the library holds it to be open; does not ask the relay. */
    boolean open() {
        try {
            checkConnected();
            return true;
        } catch (IllegalStateException closed) {
            return false;
        }
    }

    /** The relay's reply to the last command, or null when the connection broke instead. */
    @Nullable
    Reply replyBehind(MessagingException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return null;
            }
        }
        return Reply.of(getLastReturnCode(), getLastServerResponse());
    }

    void hangUp() {
        try {
            close();
        } catch (MessagingException gone) {
            // nothing is lost by a goodbye that did not arrive
        }
    }

    @Override
    protected void rcptTo() throws MessagingException {
        step = Step.RECIPIENT;
        super.rcptTo();
    }

    @Override
    protected OutputStream data() throws MessagingException {
        step = Step.DATA;
        OutputStream body = super.data();
        step = Step.BODY;
        return body;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        Socket below = Objects.requireNonNull(socket);
        int usual = below.getSoTimeout();
        below.setSoTimeout(Math.toIntExact(settings.finalAnswerTimeout().toMillis()));
        Objects.requireNonNull(deadline).restart(settings.finalAnswerTimeout());
        step = Step.FINAL_DOT;
        super.finishData();
        below.setSoTimeout(usual);
    }
}
