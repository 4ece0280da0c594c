package org.antenna.delivery.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.Rendition;
import org.antenna.contracts.ReportReleased;
import org.antenna.delivery.entitlement.Reason;
import org.antenna.delivery.obligation.AlertContent;
import org.antenna.delivery.obligation.Because;
import org.antenna.delivery.obligation.DigestContent;
import org.antenna.delivery.obligation.Item;
import org.antenna.delivery.obligation.MailWriter;
import org.antenna.delivery.obligation.OutgoingMail;
import org.antenna.delivery.replica.ReportKey;
import org.antenna.delivery.replica.Reports;
import org.antenna.delivery.replica.Vocabularies;
import org.antenna.delivery.replica.Vocabulary;

/** Puts together what mails say: reports in the addressee's language, names instead of codes, and every reason. */
@ApplicationScoped
public class ComposeMails {
    private final Reports reports;
    private final Vocabularies vocabularies;
    private final MailWriter writer;

    @Inject
    public ComposeMails(Reports reports, Vocabularies vocabularies, MailWriter writer) {
        this.reports = reports;
        this.vocabularies = vocabularies;
        this.writer = writer;
    }

    /** Reads once for all of them; what is returned writes one mail of these, needs no database and may run in parallel. */
    public Function<Dispatch, OutgoingMail> prepare(Collection<Dispatch> dispatches) {
        List<ReportKey> keys = dispatches.stream()
                .flatMap(dispatch -> dispatch.parts().stream().map(Dispatch.Part::report))
                .distinct()
                .toList();
        Map<ReportKey, ReportReleased> texts = reports.get(keys);
        Vocabulary vocabulary = vocabularies.current();
        return dispatch -> write(dispatch, texts, vocabulary);
    }

    private OutgoingMail write(Dispatch dispatch, Map<ReportKey, ReportReleased> texts, Vocabulary vocabulary) {
        String language = dispatch.addressee().language();
        List<Item> items = dispatch.parts().stream()
                .map(part -> item(part, Objects.requireNonNull(texts.get(part.report())), language, vocabulary))
                .toList();
        return dispatch.day() == null
                ? writer.alert(new AlertContent(dispatch.obligation(), dispatch.addressee(), items.getFirst()))
                : writer.digest(new DigestContent(
                        dispatch.obligation(), dispatch.addressee(), dispatch.pace(), dispatch.day(), items));
    }

    private static Item item(Dispatch.Part part, ReportReleased report, String language, Vocabulary vocabulary) {
        return new Item(
                UUID.fromString(report.reportId()),
                report.version(),
                report.handling(),
                vocabulary.mission(report.mission()),
                vocabulary.series(report.series()),
                report.topics().stream().map(vocabulary::topic).toList(),
                report.about(),
                rendition(report, language),
                report.sources(),
                report.publishedAt(),
                part.reasons().stream()
                        .map(reason -> because(reason, vocabulary))
                        .toList());
    }

    private static Rendition rendition(ReportReleased report, String language) {
        return report.renditions().stream()
                .filter(rendition -> rendition.language().equals(language))
                .findFirst()
                .orElse(report.renditions().getFirst());
    }

    private static Because because(Reason reason, Vocabulary vocabulary) {
        var fits = reason.reasons();
        List<LocalizedText> groups = fits.countryGroups().stream()
                .map(each -> each.substring(0, each.lastIndexOf(':')))
                .distinct()
                .map(vocabulary::countryGroup)
                .toList();
        return new Because(
                reason.subscription(),
                reason.name(),
                vocabulary.series(fits.series()),
                fits.topics().stream().map(vocabulary::topic).toList(),
                groups,
                fits.countries(),
                fits.missions().stream().map(vocabulary::mission).toList(),
                fits.languages(),
                fits.words());
    }
}
