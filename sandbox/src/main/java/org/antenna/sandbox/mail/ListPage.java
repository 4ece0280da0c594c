package org.antenna.sandbox.mail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One page of the list.
 *
 * @param page from 1
 * @param total of all pages
 * @param mails of this page, newest first
 */
record ListPage(String search, int page, int pageSize, int total, List<CaughtMail> mails) {

    String html() {
        String list = mails.isEmpty()
                ? empty()
                : mails.stream().map(ListPage::row).collect(Collectors.joining("", "<ul class=\"mails\">", "</ul>"));
        return Html.page("收件箱 · Inbox (%d)".formatted(total), """
                <header><h1><a href="/">收件箱 · Inbox</a> <span class="quiet">%d 封</span></h1>
                <form action="/" role="search"><input name="q" value="%s" placeholder="收件人或主题 · recipient or subject" aria-label="search">
                <button>查找 · Find</button></form></header>
                %s%s
                """.formatted(total, Html.escape(search), list, pager()));
    }

    private String empty() {
        return search.isEmpty()
                ? "<p class=\"sheet empty\">还没有邮件。天线发出的每一封邮件都会出现在这里。<br><span lang=\"en\">No mail yet. Every mail that Antenna sends appears here.</span></p>"
                : "<p class=\"sheet empty\">没有符合的邮件。<br><span lang=\"en\">No mail matches.</span></p>";
    }

    private static String row(CaughtMail mail) {
        String subject = mail.subject().isEmpty() ? "（无主题 · no subject）" : mail.subject();
        return """
                <li><a href="/mails/%d"><span class="subject">%s</span><time class="time">%s</time><span class="to">%s</span></a></li>
                """.formatted(
                        mail.id(),
                        Html.escape(subject),
                        Html.time(mail.receivedAt()),
                        Html.escape(String.join(", ", mail.to())));
    }

    private String pager() {
        if (total <= pageSize) {
            return "";
        }
        int last = (total + pageSize - 1) / pageSize;
        String newer = page > 1 ? link(page - 1, "← 较新 · Newer") : "";
        String older = page < last ? link(page + 1, "较早 · Older →") : "";
        return "<p class=\"pager\">%s <span class=\"quiet\">%d / %d</span> %s</p>".formatted(newer, page, last, older);
    }

    private String link(int target, String label) {
        String query = "?page=" + target
                + (search.isEmpty() ? "" : "&amp;q=" + URLEncoder.encode(search, StandardCharsets.UTF_8));
        return "<a href=\"/%s\">%s</a>".formatted(query, label);
    }
}
