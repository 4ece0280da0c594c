package org.antenna.delivery.mail.words;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.Handling;
import org.antenna.contracts.LocalizedText;
import org.antenna.delivery.obligation.Because;
import org.antenna.delivery.obligation.Item;

/** Everything that a mail says of its own, in one language. */
public sealed interface Wording permits ChineseWording, EnglishWording {
    /** @param language BCP 47; whatever is not Chinese reads English */
    static Wording in(String language) {
        return language.startsWith("zh") ? new ChineseWording() : new EnglishWording();
    }

    Locale locale();

    String of(LocalizedText text);

    /** The service's name, for a sender without one. */
    String service();

    /** The first line of every mail. */
    String serviceLine();

    /** Families in order; a Latin one first in English, because Han families draw quotation marks as wide as a Han character. */
    String fonts();

    /** Han needs more air between lines than Latin. */
    double lineHeight();

    /** {@code [Norway · Winter sport] Title}, after the label where it is above CLEAR. */
    String alertSubject(Item item);

    String digestSubject(Frequency pace, LocalDate day, List<Item> items);

    String digestTitle(Frequency pace);

    /** Day of a digest with its weekday, and how many reports. */
    String digestLine(LocalDate day, int reports);

    /** Mission of origin and when it published, with the zone. */
    String origin(Item item, ZoneId zone);

    /** Topics and countries; empty when there are none. */
    String about(Item item);

    /** What the label allows, in one sentence. */
    String handling(Handling handling);

    /** Stands over reports that belong to no series. */
    String withoutSeries();

    /** Said when a report does not exist in the reader's language. */
    String foreignLanguage();

    String sources();

    /** Follows a body that was cut: how much was shown, and where the rest is to be had. */
    String cut(int shown, int whole);

    String whyTitle();

    /** One reason as one sentence. */
    String reason(Because because);

    /** Which reports of a digest a reason stands for, to follow its sentence. */
    String forReports(List<Integer> numbers);

    String changeTitle();

    String change(LocalizedText organisation);

    String leaveTitle();

    String leave();

    String leaveButton();

    String senderTitle();

    String sender(LocalizedText organisation, String address);

    String contents();

    /** The wider label of several: a digest is handled like the strictest report in it. */
    static Handling strictest(List<Item> items) {
        return items.stream().map(Item::handling).max(Handling::compareTo).orElse(Handling.CLEAR);
    }
}
