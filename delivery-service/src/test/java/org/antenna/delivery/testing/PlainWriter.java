package org.antenna.delivery.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.antenna.delivery.obligation.Addressee;
import org.antenna.delivery.obligation.AlertContent;
import org.antenna.delivery.obligation.Because;
import org.antenna.delivery.obligation.DigestContent;
import org.antenna.delivery.obligation.Item;
import org.antenna.delivery.obligation.MailWriter;
import org.antenna.delivery.obligation.OutgoingMail;

/** Writes one line a report: {@code title v<version> <- subscription, subscription}. */
@Alternative
@ApplicationScoped
public class PlainWriter implements MailWriter {
    @Override
    public OutgoingMail alert(AlertContent content) {
        return mail(content.obligationId(), content.addressee(), "alert", List.of(content.item()));
    }

    @Override
    public OutgoingMail digest(DigestContent content) {
        return mail(content.obligationId(), content.addressee(), content.pace() + " " + content.day(), content.items());
    }

    private static OutgoingMail mail(UUID obligation, Addressee addressee, String subject, List<Item> items) {
        String text = items.stream().map(PlainWriter::line).collect(Collectors.joining("\n"));
        return new OutgoingMail(
                "<" + obligation + "@test>", "antenna@test", addressee.address(), subject, text, text, Map.of());
    }

    private static String line(Item item) {
        String reasons =
                item.because().stream().map(Because::subscriptionName).sorted().collect(Collectors.joining(", "));
        return item.rendition().title() + " v" + item.version() + " <- " + reasons;
    }
}
