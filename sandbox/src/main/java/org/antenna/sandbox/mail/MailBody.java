package org.antenna.sandbox.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * The parts of a mail that people read.
 *
 * @param text empty when there is none
 * @param html empty when there is none
 */
record MailBody(String text, String html) {

    static MailBody of(byte[] source) {
        try {
            return read(new MimeMessage(null, new ByteArrayInputStream(source)));
        } catch (MessagingException | IOException e) {
            return new MailBody("This mail cannot be taken apart: " + e.getMessage(), "");
        }
    }

    private static MailBody read(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            MailBody found = new MailBody("", "");
            for (int i = 0; i < parts.getCount(); i++) {
                found = found.or(read(parts.getBodyPart(i)));
            }
            return found;
        }
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || !part.isMimeType("text/*")) {
            return new MailBody("", "");
        }
        String content = String.valueOf(part.getContent());
        return part.isMimeType("text/html") ? new MailBody("", content) : new MailBody(content, "");
    }

    private MailBody or(MailBody later) {
        return new MailBody(text.isEmpty() ? later.text : text, html.isEmpty() ? later.html : html);
    }
}
