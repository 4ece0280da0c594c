package org.antenna.delivery.mail.letter;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.antenna.contracts.Handling;
import org.antenna.delivery.departure.Links;
import org.antenna.delivery.mail.MailSettings;
import org.antenna.delivery.mail.prose.HeaderText;
import org.antenna.delivery.mail.words.Wording;
import org.antenna.delivery.obligation.Addressee;
import org.antenna.delivery.obligation.AlertContent;
import org.antenna.delivery.obligation.DigestContent;
import org.antenna.delivery.obligation.MailWriter;
import org.antenna.delivery.obligation.OutgoingMail;
import org.antenna.kit.markdown.Look;
import org.antenna.kit.markdown.MarkdownHtml;
import org.antenna.kit.markdown.MarkdownText;

/** Writes mails by the templates {@code mail/alert} and {@code mail/digest}, each in HTML and in text. */
@ApplicationScoped
public class QuteMailWriter implements MailWriter {
    private static final int LEAST_OF_A_BODY = 1_000;
    /** Inline, because mail programs drop other styles; below the two headings that the mail has itself. */
    private static final Look LOOK = new Look(
            2,
            "margin:0 0 14px",
            "margin:22px 0 8px;font-size:16px;line-height:1.5;font-weight:600",
            "margin:0 0 14px;padding:0 0 0 14px;border-left:3px solid #9fb8b5",
            "margin:0 0 14px;padding:0 0 0 24px",
            "color:#0f5f5c",
            "font-size:14px");

    private final Engine engine;
    private final Links links;
    private final MailSettings settings;
    private final Letters html;
    private final Letters text;

    @Inject
    public QuteMailWriter(Engine engine, Links links, MailSettings settings) {
        this.engine = engine;
        this.links = links;
        this.settings = settings;
        this.html = new Letters(new Form.Html(new MarkdownHtml(LOOK)), links, settings.timeZone());
        this.text = new Letters(new Form.Text(new MarkdownText()), links, settings.timeZone());
    }

    @Override
    public OutgoingMail alert(AlertContent content) {
        Wording words = Wording.in(content.addressee().language());
        int limit = settings.bodyLimit();
        return mail(
                content.obligationId(),
                content.addressee(),
                words,
                words.alertSubject(content.item()),
                render("mail/alert.txt", text.alert(content, words, limit)),
                render("mail/alert.html", html.alert(content, words, limit)),
                content.item().handling());
    }

    @Override
    public OutgoingMail digest(DigestContent content) {
        Wording words = Wording.in(content.addressee().language());
        int share = settings.digestLimit() / content.items().size();
        int limit = Math.min(settings.bodyLimit(), Math.max(LEAST_OF_A_BODY, share));
        return mail(
                content.obligationId(),
                content.addressee(),
                words,
                words.digestSubject(content.pace(), content.day(), content.items()),
                render("mail/digest.txt", text.digest(content, words, limit)),
                render("mail/digest.html", html.digest(content, words, limit)),
                Wording.strictest(content.items()));
    }

    private String render(String template, Letter letter) {
        return engine.getTemplate(template).data("letter", letter).render();
    }

    private OutgoingMail mail(
            UUID obligationId,
            Addressee addressee,
            Wording words,
            String subject,
            String text,
            String html,
            Handling handling) {
        return new OutgoingMail(
                "<" + obligationId + "@" + links.host() + ">",
                from(words),
                addressee.address(),
                HeaderText.clean(subject, HeaderText.LONGEST_SUBJECT),
                text,
                html,
                headers(obligationId, addressee, words, handling));
    }

    private String from(Wording words) {
        String configured = settings.from().strip();
        return configured.endsWith(">") ? configured : words.service() + " <" + configured + ">";
    }

    private Map<String, String> headers(UUID obligationId, Addressee addressee, Wording words, Handling handling) {
        String list = addressee.organisationCode().replaceAll("[^A-Za-z0-9-]", "-");
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("List-Id", "Antenna <" + list + "." + links.host() + ">");
        headers.put("List-Unsubscribe", "<" + links.departure(obligationId) + ">");
        headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        headers.put("Auto-Submitted", "auto-generated");
        headers.put("Content-Language", words.locale().getLanguage());
        headers.put("X-Antenna-Handling", handling.label());
        headers.put("X-Antenna-Obligation", obligationId.toString());
        return headers;
    }
}
