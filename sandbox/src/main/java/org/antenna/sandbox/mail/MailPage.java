package org.antenna.sandbox.mail;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The page of one mail.
 *
 * @param query of the page: {@code view}, and {@code left} with the answer to an unsubscription
 */
record MailPage(CaughtMail mail, byte[] source, Map<String, String> query) {
    private static final Map<String, String> VIEWS = views();

    String html() {
        MailHeaders headers = MailHeaders.of(source);
        MailBody body = MailBody.of(source);
        String view = query.getOrDefault("view", body.html().isEmpty() ? "text" : "html");
        return Html.page(mail.subject(), """
                <header><h1>%s</h1><a href="/">← 收件箱 · Inbox</a></header>
                %s
                <dl><dt>收件人 · To</dt><dd>%s</dd><dt>发件人 · From</dt><dd>%s</dd><dt>收到 · Received</dt><dd>%s</dd></dl>
                <nav>%s</nav>
                %s
                """.formatted(
                        Html.escape(mail.subject()),
                        unsubscription(headers),
                        Html.escape(String.join(", ", mail.to())),
                        Html.escape(headers.decoded("From")),
                        Html.time(mail.receivedAt()),
                        tabs(view),
                        content(view, headers, body)));
    }

    private String unsubscription(MailHeaders headers) {
        String answer = query.get("left");
        String notice = answer == null
                ? ""
                : "<p class=\"notice\">一键退订的答复 · Answer to the unsubscription: %s</p>".formatted(Html.escape(answer));
        if (new OneClick(headers).target().isEmpty()) {
            return notice;
        }
        return notice
                + "<form method=\"post\" action=\"/mails/%d/unsubscribe\"><p><button>一键退订 · Unsubscribe with one click</button></p></form>"
                        .formatted(mail.id());
    }

    private String tabs(String current) {
        return VIEWS.entrySet().stream()
                .map(view -> "<a href=\"/mails/%d?view=%s\"%s>%s</a>"
                        .formatted(
                                mail.id(),
                                view.getKey(),
                                view.getKey().equals(current) ? " aria-current=\"page\"" : "",
                                view.getValue()))
                .collect(Collectors.joining());
    }

    private String content(String view, MailHeaders headers, MailBody body) {
        return switch (view) {
            case "html" -> body.html().isEmpty() ? missing("HTML") : frame();
            case "headers" -> "<div class=\"sheet\"><dl>%s</dl></div>".formatted(fields(headers));
            case "source" ->
                "<div class=\"sheet\"><pre>%s</pre></div>"
                        .formatted(Html.escape(new String(source, StandardCharsets.UTF_8)));
            default ->
                body.text().isEmpty()
                        ? missing("text")
                        : "<div class=\"sheet\"><pre class=\"prose\">%s</pre></div>"
                                .formatted(Html.escape(body.text()));
        };
    }

    private String frame() {
        return "<iframe sandbox=\"allow-popups allow-popups-to-escape-sandbox\" src=\"/mails/%d/body\" title=\"HTML\"></iframe>"
                .formatted(mail.id());
    }

    private static String missing(String part) {
        return "<p class=\"sheet empty\">这封邮件没有这一部分。<br><span lang=\"en\">This mail has no %s part.</span></p>"
                .formatted(part);
    }

    private static String fields(MailHeaders headers) {
        return headers.fields().stream()
                .map(field -> "<dt>%s</dt><dd>%s</dd>"
                        .formatted(Html.escape(field.name()), Html.escape(MailHeaders.decode(field.value()))))
                .collect(Collectors.joining());
    }

    private static Map<String, String> views() {
        Map<String, String> views = new LinkedHashMap<>();
        views.put("html", "HTML");
        views.put("text", "文本 · Text");
        views.put("headers", "信头 · Headers");
        views.put("source", "源码 · Source");
        return views;
    }
}
