package org.antenna.sandbox.mail;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Set;

/**
 * How a mail is written as JSON.
 *
 * @param fields names of those wanted; empty for all
 */
record MailJson(JsonGenerator json, Set<String> fields) {

    void summary(CaughtMail mail) throws IOException {
        if (wanted("id")) {
            json.writeNumberField("id", mail.id());
        }
        text("receivedAt", mail.receivedAt().toString());
        text("from", mail.from());
        if (wanted("to")) {
            json.writeArrayFieldStart("to");
            for (String recipient : mail.to()) {
                json.writeString(recipient);
            }
            json.writeEndArray();
        }
        text("messageId", mail.messageId());
        text("subject", mail.subject());
        if (wanted("size")) {
            json.writeNumberField("size", mail.size());
        }
    }

    void whole(CaughtMail mail, MailHeaders headers, MailBody body) throws IOException {
        json.writeStartObject();
        summary(mail);
        json.writeStringField("text", body.text());
        json.writeStringField("html", body.html());
        json.writeArrayFieldStart("headers");
        for (MailHeaders.Field field : headers.fields()) {
            json.writeStartArray();
            json.writeString(field.name());
            json.writeString(field.value());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void text(String name, String value) throws IOException {
        if (wanted(name)) {
            json.writeStringField(name, value);
        }
    }

    private boolean wanted(String name) {
        return fields.isEmpty() || fields.contains(name);
    }
}
