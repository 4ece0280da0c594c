package org.antenna.delivery.mail.smtp;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/** One connection to the relay, which remembers how far the present mail has come. Used by one thread at a time. */
final class Conversation extends SMTPTransport {
    private Step step = Step.SENDER;
    private boolean used;
    private Instant idleSince = Instant.MIN;

    Conversation(Session session, boolean tlsFromTheStart) {
        super(session, null, "smtp", tlsFromTheStart);
    }

    void transfer(MimeMessage mail, InternetAddress recipient) throws MessagingException {
        step = Step.SENDER;
        sendMessage(mail, new Address[] {recipient});
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
        step = Step.FINAL_DOT;
        super.finishData();
    }
}
