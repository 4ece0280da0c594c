package org.antenna.delivery.mail.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.regex.Pattern;
import org.antenna.delivery.mail.prose.HeaderText;
import org.antenna.delivery.obligation.OutgoingMail;

/** A mail as it goes over the wire: text and HTML as alternatives, every header once. */
final class WireMail extends MimeMessage {
    private static final Pattern HEADER_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,60}");
    private static final Pattern MESSAGE_ID = Pattern.compile("<[\\w.+-]+@[\\w.-]+>");
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    private WireMail(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /** @throws MessagingException when an address, the Message-ID or the name of a header cannot stand in a mail */
    static WireMail of(OutgoingMail mail, Session session, Instant date) throws MessagingException {
        if (!MESSAGE_ID.matcher(mail.messageId()).matches()) {
            throw new MessagingException("Not a Message-ID: " + mail.messageId());
        }
        WireMail wire = new WireMail(session, mail.messageId());
        for (Map.Entry<String, String> header : mail.headers().entrySet()) {
            wire.header(header.getKey(), header.getValue());
        }
        wire.setFrom(sender(mail.from()));
        wire.setRecipient(RecipientType.TO, recipient(mail.to()));
        wire.setSubject(HeaderText.clean(mail.subject(), HeaderText.LONGEST_SUBJECT), UTF_8);
        wire.setSentDate(Date.from(date));
        wire.setContent(new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html")));
        wire.saveChanges();
        return wire;
    }

    static InternetAddress recipient(String address) throws AddressException {
        InternetAddress parsed = new InternetAddress(address, true);
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(address) || parsed.getPersonal() != null) {
            throw new AddressException("Not one bare address", address);
        }
        return parsed;
    }

    /** @throws MessagingException when it is not one mailbox with a domain */
    static InternetAddress sender(String mailbox) throws MessagingException {
        InternetAddress parsed = new InternetAddress(mailbox, true);
        if (parsed.isGroup() || !parsed.getAddress().contains("@")) {
            throw new AddressException("Not one mailbox with a domain", mailbox);
        }
        try {
            parsed.setPersonal(parsed.getPersonal(), UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException(mailbox, impossible);
        }
        return parsed;
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        // RFC 2045: lines end in CRLF before they are encoded; base64 would keep a bare LF
        part.setText(content.replace("\r\n", "\n").replace("\n", "\r\n"), UTF_8, subtype);
        return part;
    }

    private void header(String name, String value) throws MessagingException {
        if (!HEADER_NAME.matcher(name).matches()) {
            throw new MessagingException("Not the name of a header: " + Reply.oneLine(name));
        }
        try {
            String encoded = MimeUtility.encodeText(HeaderText.clean(value, HeaderText.LONGEST_HEADER), UTF_8, null);
            setHeader(name, MimeUtility.fold(name.length() + 2, encoded));
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException(name, impossible);
        }
    }

    /** The library would make up an id of its own here. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
