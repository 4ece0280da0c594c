package org.antenna.delivery.mail.words;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.Handling;
import org.antenna.contracts.LocalizedText;
import org.antenna.delivery.obligation.Because;
import org.antenna.delivery.obligation.Item;

/** The words of English mails. */
record EnglishWording() implements Wording {
    private static final Locale EN = Locale.UK;
    private static final int NAMES_IN_SUBJECT = 2;

    @Override
    public Locale locale() {
        return EN;
    }

    @Override
    public String of(LocalizedText text) {
        return text.en();
    }

    @Override
    public String service() {
        return "Antenna";
    }

    @Override
    public String serviceLine() {
        return "Antenna · reports from missions abroad";
    }

    @Override
    public String fonts() {
        return "system-ui,'Segoe UI','PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC',sans-serif";
    }

    @Override
    public double lineHeight() {
        return 1.5;
    }

    @Override
    public String alertSubject(Item item) {
        List<String> topics = item.topicLabels().stream().map(this::of).toList();
        String place = Stream.of(
                        Names.few(countries(item.about()), NAMES_IN_SUBJECT, ", ", " and more"),
                        Names.few(topics, NAMES_IN_SUBJECT, ", ", " and more"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return label(item.handling())
                + (place.isEmpty() ? "" : "[" + place + "] ")
                + item.rendition().title();
    }

    @Override
    public String digestSubject(Frequency pace, LocalDate day, List<Item> items) {
        return label(Wording.strictest(items))
                + digestTitle(pace) + " · "
                + Names.pattern("d MMM", Locale.ENGLISH).format(day) + " · "
                + reports(items.size());
    }

    @Override
    public String digestTitle(Frequency pace) {
        return pace == Frequency.WEEKLY ? "Weekly digest" : "Daily digest";
    }

    @Override
    public String digestLine(LocalDate day, int reports) {
        return Names.pattern("EEE d MMM yyyy", Locale.ENGLISH).format(day) + " · " + reports(reports);
    }

    @Override
    public String origin(Item item, ZoneId zone) {
        ZonedDateTime at = item.publishedAt().atZone(zone);
        return of(item.missionName()) + " · "
                + Names.pattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH).format(at) + " ("
                + Names.zone(zone, item.publishedAt(), EN) + ")";
    }

    @Override
    public String about(Item item) {
        List<String> parts = new ArrayList<>();
        add(
                parts,
                "Topic: ",
                "Topics: ",
                item.topicLabels().stream().map(this::of).toList());
        add(parts, "Country: ", "Countries: ", countries(item.about()));
        return String.join(" · ", parts);
    }

    @Override
    public String handling(Handling handling) {
        return switch (handling) {
            case CLEAR -> "May be shared freely.";
            case GREEN -> "May be shared within the community of this service, not in public.";
            case AMBER -> "Only for your organisation and those of its clients who need to know.";
            case AMBER_STRICT -> "Only for those in your organisation who need to know.";
        };
    }

    @Override
    public String withoutSeries() {
        return "Other reports";
    }

    @Override
    public String foreignLanguage() {
        return "There is no English version of this report yet; what follows is the original.";
    }

    @Override
    public String sources() {
        return "Sources";
    }

    @Override
    public String cut(int shown, int whole) {
        return "These are the first " + shown + " of " + whole
                + " characters. For the rest, ask the mission that wrote it, or"
                + " have your office read it in the catalogue.";
    }

    @Override
    public String whyTitle() {
        return "Why you get this";
    }

    @Override
    public String reason(Because because) {
        List<String> parts = new ArrayList<>();
        LocalizedText series = because.seriesName();
        if (series != null) {
            parts.add("series " + of(series));
        }
        add(parts, "topic ", "topics ", because.topics().stream().map(this::of).toList());
        places(parts, because);
        add(
                parts,
                "mission ",
                "missions ",
                because.missions().stream().map(this::of).toList());
        add(
                parts,
                "language ",
                "languages ",
                because.languages().stream().map(tag -> Names.language(tag, EN)).toList());
        add(
                parts,
                "the text has ",
                "the text has ",
                because.words().stream().map(word -> "“" + word + "”").toList());
        String facts = parts.isEmpty() ? "" : ": " + String.join("; ", parts);
        return "Because of your organisation's subscription “" + because.subscriptionName() + "”" + facts + ".";
    }

    private void places(List<String> parts, Because because) {
        List<String> groups = because.countryGroups().stream().map(this::of).toList();
        if (because.countries().isEmpty()) {
            add(parts, "country group ", "country groups ", groups);
        } else {
            String within = groups.isEmpty() ? "" : " (" + String.join(", ", groups) + ")";
            parts.add((because.countries().size() == 1 ? "country " : "countries ")
                    + String.join(", ", countries(because.countries()))
                    + within);
        }
    }

    @Override
    public String forReports(List<Integer> numbers) {
        return (numbers.size() == 1 ? " (report " : " (reports ")
                + numbers.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
    }

    @Override
    public String changeTitle() {
        return "To change it";
    }

    @Override
    public String change(LocalizedText organisation) {
        return "The subscription was set up by " + of(organisation)
                + ". For other topics, countries, languages or another pace, ask the colleague there who looks after it.";
    }

    @Override
    public String leaveTitle() {
        return "To leave";
    }

    @Override
    public String leave() {
        return "You can leave the subscriptions named above at any time, without signing in.";
    }

    @Override
    public String leaveButton() {
        return "Leave these subscriptions";
    }

    @Override
    public String senderTitle() {
        return "Who sends this";
    }

    @Override
    public String sender(LocalizedText organisation, String address) {
        return "Antenna (天线), the information service of missions abroad for regions and enterprises at home."
                + " Sent to " + address + " of " + of(organisation) + " only.";
    }

    @Override
    public String contents() {
        return "In this mail";
    }

    private static String label(Handling handling) {
        return handling == Handling.CLEAR ? "" : "[" + handling.label() + "] ";
    }

    private static String reports(int count) {
        return count == 1 ? "1 report" : count + " reports";
    }

    private static List<String> countries(List<String> codes) {
        return codes.stream().map(code -> Names.country(code, EN)).toList();
    }

    private static void add(List<String> parts, String one, String several, List<String> names) {
        if (!names.isEmpty()) {
            parts.add((names.size() == 1 ? one : several) + String.join(", ", names));
        }
    }
}
