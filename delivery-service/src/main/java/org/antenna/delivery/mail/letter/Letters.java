package org.antenna.delivery.mail.letter;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.antenna.contracts.Rendition;
import org.antenna.delivery.departure.Links;
import org.antenna.delivery.mail.letter.Letter.Piece;
import org.antenna.delivery.mail.letter.Letter.Section;
import org.antenna.delivery.mail.letter.Letter.Source;
import org.antenna.delivery.mail.prose.HeaderText;
import org.antenna.delivery.mail.words.Wording;
import org.antenna.delivery.obligation.Addressee;
import org.antenna.delivery.obligation.AlertContent;
import org.antenna.delivery.obligation.Because;
import org.antenna.delivery.obligation.DigestContent;
import org.antenna.delivery.obligation.Item;

/** Puts one mail together, in one form. */
final class Letters {
    private static final int PREVIEW = 140;

    private final Form form;
    private final Links links;
    private final ZoneId zone;

    Letters(Form form, Links links, ZoneId zone) {
        this.form = form;
        this.links = links;
        this.zone = zone;
    }

    Letter alert(AlertContent content, Wording words, int bodyLimit) {
        Item item = content.item();
        List<Section> sections = List.of(new Section(null, List.of(piece(1, "", item, words, bodyLimit))));
        String title = HeaderText.oneLine(item.rendition().title());
        String preview = HeaderText.clean(item.rendition().summary(), PREVIEW);
        Map<String, List<Integer>> reasons = new LinkedHashMap<>();
        item.because().forEach(because -> reasons.put(words.reason(because), List.of()));
        return letter(content.obligationId(), content.addressee(), words, title, "", preview, sections, reasons);
    }

    Letter digest(DigestContent content, Wording words, int bodyLimit) {
        Map<String, List<Item>> bySeries = new LinkedHashMap<>();
        content.items().stream()
                .filter(item -> item.seriesName() != null)
                .forEach(item -> list(bySeries, heading(item, words)).add(item));
        content.items().stream()
                .filter(item -> item.seriesName() == null)
                .forEach(item -> list(bySeries, heading(item, words)).add(item));
        List<Section> sections = new ArrayList<>();
        Map<String, List<Integer>> reasons = new LinkedHashMap<>();
        int number = 0;
        for (Map.Entry<String, List<Item>> series : bySeries.entrySet()) {
            List<Piece> pieces = new ArrayList<>();
            for (Item item : series.getValue()) {
                number++;
                pieces.add(piece(number, number + ". ", item, words, bodyLimit));
                for (Because because : item.because()) {
                    List<Integer> numbers = list(reasons, words.reason(because));
                    if (!numbers.contains(number)) {
                        numbers.add(number);
                    }
                }
            }
            sections.add(new Section(form.heading(HeaderText.oneLine(series.getKey()), "="), pieces));
        }
        String line = words.digestLine(content.day(), content.items().size());
        String preview = HeaderText.clean(content.items().getFirst().rendition().title(), PREVIEW);
        return letter(
                content.obligationId(),
                content.addressee(),
                words,
                words.digestTitle(content.pace()),
                line,
                preview,
                sections,
                reasons);
    }

    private Letter letter(
            UUID obligationId,
            Addressee addressee,
            Wording words,
            String title,
            String line,
            String preview,
            List<Section> sections,
            Map<String, List<Integer>> reasons) {
        Locale locale = words.locale();
        List<String> sentences = reasons.entrySet().stream()
                .map(reason -> reason.getValue().isEmpty()
                        ? reason.getKey()
                        : reason.getKey() + words.forReports(reason.getValue()))
                .map(sentence -> form.listed(HeaderText.oneLine(sentence), locale))
                .toList();
        return new Letter(
                words,
                words.locale().getLanguage(),
                title,
                line,
                preview,
                sections,
                sentences,
                form.sentence(words.change(addressee.organisationName()), locale),
                form.sentence(words.leave(), locale),
                links.departure(obligationId),
                form.sentence(words.sender(addressee.organisationName(), addressee.address()), locale));
    }

    private Piece piece(int number, String sign, Item item, Wording words, int bodyLimit) {
        Rendition rendition = item.rendition();
        Locale locale = words.locale();
        Locale own = Locale.forLanguageTag(rendition.language());
        boolean foreign = !own.getLanguage().equals(locale.getLanguage());
        Excerpt excerpt = Excerpt.of(rendition.body(), bodyLimit);
        return new Piece(
                number,
                rendition.language(),
                form.heading(sign + HeaderText.oneLine(rendition.title()), "-"),
                form.sentence(HeaderText.oneLine(words.origin(item, zone)), locale),
                form.sentence(HeaderText.oneLine(words.about(item)), locale),
                item.handling().label(),
                words.handling(item.handling()),
                foreign ? form.sentence(words.foreignLanguage(), locale) : null,
                form.sentence(HeaderText.oneLine(rendition.summary()), own),
                form.body(excerpt.text(), own),
                excerpt.whole()
                        ? null
                        : form.sentence(
                                words.cut(
                                        excerpt.text().length(),
                                        rendition.body().length()),
                                locale),
                item.sources().stream().map(Letters::source).toList());
    }

    private static String heading(Item item, Wording words) {
        return item.seriesName() == null ? words.withoutSeries() : words.of(item.seriesName());
    }

    private static Source source(String source) {
        String line = HeaderText.oneLine(source);
        boolean link = line.matches("(?i)https?://[^\\s\"<>]+");
        return new Source(line, link);
    }

    private static <T> List<T> list(Map<String, List<T>> lists, String key) {
        return lists.computeIfAbsent(key, unused -> new ArrayList<>());
    }
}
