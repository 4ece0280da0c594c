package org.antenna.sandbox.mail;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antenna.sandbox.mail.InboxServer.NotFound;

/**
 * JSON for tests, oldest mail first.
 *
 * <pre>
 * GET    /api/messages?to=&amp;subject=&amp;since=&amp;offset=&amp;limit=&amp;fields=id,to,messageId,subject,from,receivedAt,size
 * GET    /api/messages/count?to=&amp;subject=&amp;since=      {"count": 3}
 * GET    /api/messages/17                            one mail with headers, text and html
 * GET    /api/messages/17/source                     as it was received
 * DELETE /api/messages
 * </pre>
 */
final class MessagesApi implements InboxServer.Answer {
    private static final String ROOT = "/api/messages";
    private static final JsonFactory JSON = new JsonFactory();

    private final MailStore store;

    MessagesApi(MailStore store) {
        this.store = store;
    }

    @Override
    public void to(HttpExchange exchange) throws IOException {
        String[] path =
                exchange.getRequestURI().getPath().substring(ROOT.length()).split("/");
        if (path.length < 2) {
            all(exchange);
        } else if (path[1].equals("count")) {
            count(exchange);
        } else {
            one(exchange, Long.parseLong(path[1]), path.length > 2 && path[2].equals("source"));
        }
    }

    private void all(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("DELETE")) {
            store.clear();
            exchange.sendResponseHeaders(204, -1);
            return;
        }
        Map<String, String> query = Http.query(exchange);
        Set<String> fields =
                query.containsKey("fields") ? Set.of(query.get("fields").split(",")) : Set.of();
        List<CaughtMail> mails = store.find(filter(query)).stream()
                .skip(Long.parseLong(query.getOrDefault("offset", "0")))
                .limit(Long.parseLong(query.getOrDefault("limit", Long.toString(Long.MAX_VALUE))))
                .toList();
        try (JsonGenerator json = begin(exchange)) {
            json.writeStartArray();
            for (CaughtMail mail : mails) {
                json.writeStartObject();
                new MailJson(json, fields).summary(mail);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void count(HttpExchange exchange) throws IOException {
        int count = store.find(filter(Http.query(exchange))).size();
        try (JsonGenerator json = begin(exchange)) {
            json.writeStartObject();
            json.writeNumberField("count", count);
            json.writeEndObject();
        }
    }

    private void one(HttpExchange exchange, long id, boolean sourceOnly) throws IOException {
        byte[] source = store.source(id).orElseThrow(NotFound::new);
        if (sourceOnly) {
            Http.answer(exchange, 200, "message/rfc822", source);
            return;
        }
        CaughtMail mail = store.mail(id).orElseThrow(NotFound::new);
        try (JsonGenerator json = begin(exchange)) {
            new MailJson(json, Set.of()).whole(mail, MailHeaders.of(source), MailBody.of(source));
        }
    }

    private static JsonGenerator begin(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
        return JSON.createGenerator(new java.io.BufferedOutputStream(exchange.getResponseBody(), 1 << 16));
    }

    private static MailFilter filter(Map<String, String> query) {
        Instant since = query.containsKey("since") ? Instant.parse(query.get("since")) : Instant.EPOCH;
        return new MailFilter(query.getOrDefault("to", ""), query.getOrDefault("subject", ""), "", since);
    }
}
