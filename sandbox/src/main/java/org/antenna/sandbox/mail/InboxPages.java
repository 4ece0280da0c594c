package org.antenna.sandbox.mail;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.antenna.sandbox.mail.InboxServer.NotFound;

/** The pages of the inbox: {@code /} lists, {@code /mails/17?view=text|html|headers|source} shows one. */
final class InboxPages implements InboxServer.Answer {
    private static final int PAGE_SIZE = 50;
    private static final String NO_SCRIPTS =
            "default-src 'none'; img-src data: http: https:; style-src 'unsafe-inline'; sandbox allow-popups allow-popups-to-escape-sandbox";

    private static final String LINKS_LEAVE_THE_FRAME = "<base target=\"_blank\">";

    private final MailStore store;

    InboxPages(MailStore store) {
        this.store = store;
    }

    @Override
    public void to(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/");
        if (path.length == 0) {
            list(exchange);
        } else if (path.length >= 3 && path[1].equals("mails") && path[2].matches("\\d{1,9}")) {
            mail(exchange, Long.parseLong(path[2]), path.length > 3 ? path[3] : "");
        } else {
            throw new NotFound();
        }
    }

    private void list(HttpExchange exchange) throws IOException {
        Map<String, String> query = Http.query(exchange);
        String search = query.getOrDefault("q", "");
        List<CaughtMail> found = store.find(new MailFilter("", "", search, MailFilter.ALL.since()))
                .reversed();
        int page = Math.max(1, Integer.parseInt(query.getOrDefault("page", "1")));
        int from = Math.min(found.size(), (page - 1) * PAGE_SIZE);
        List<CaughtMail> shown = found.subList(from, Math.min(found.size(), from + PAGE_SIZE));
        Http.html(exchange, 200, new ListPage(search, page, PAGE_SIZE, found.size(), shown).html());
    }

    private void mail(HttpExchange exchange, long id, String action) throws IOException {
        CaughtMail mail = store.mail(id).orElseThrow(NotFound::new);
        byte[] source = store.source(id).orElseThrow(NotFound::new);
        switch (action) {
            case "" -> {
                Map<String, String> query = Http.query(exchange);
                Http.html(exchange, 200, new MailPage(mail, source, query).html());
            }
            case "body" -> {
                exchange.getResponseHeaders().set("Content-Security-Policy", NO_SCRIPTS);
                Http.html(
                        exchange,
                        200,
                        LINKS_LEAVE_THE_FRAME + MailBody.of(source).html());
            }
            case "unsubscribe" -> unsubscribe(exchange, mail, source);
            case "source" -> Http.answer(exchange, 200, "text/plain; charset=utf-8", source);
            default -> throw new NotFound();
        }
    }

    private static void unsubscribe(HttpExchange exchange, CaughtMail mail, byte[] source) throws IOException {
        String site = exchange.getRequestHeaders().getFirst("Sec-Fetch-Site");
        boolean fromHere = site == null || site.equals("same-origin");
        if (!exchange.getRequestMethod().equals("POST") || !fromHere) {
            throw new IllegalArgumentException("Only the button on the mail's page may do this.");
        }
        String result = new OneClick(MailHeaders.of(source)).post();
        Http.redirect(
                exchange,
                "/mails/%d?left=%s".formatted(mail.id(), java.net.URLEncoder.encode(result, StandardCharsets.UTF_8)));
    }
}
