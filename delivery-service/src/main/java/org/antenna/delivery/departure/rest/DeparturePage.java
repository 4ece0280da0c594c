package org.antenna.delivery.departure.rest;

import java.util.List;
import org.antenna.delivery.obligation.Departures.Departing;
import org.jspecify.annotations.Nullable;

/**
 * A public page as its template sees it.
 *
 * @param sections one, or one per language where the reader's is not known
 */
public record DeparturePage(String language, String title, String service, String style, List<Section> sections) {

    /** @param button absent when there is nothing to do */
    public record Section(
            String language,
            String heading,
            String text,
            List<String> subscriptions,
            @Nullable String note,
            @Nullable String button) {}

    static DeparturePage asking(Departing departing, String style) {
        Section section = chinese(departing)
                ? new Section(
                        "zh",
                        "退出订阅",
                        "退出后，" + departing.address() + " 将不再收到下列订阅的邮件：",
                        departing.subscriptions(),
                        "同事的邮箱不受影响。",
                        "退出")
                : new Section(
                        "en",
                        "Leave these subscriptions",
                        "Once you leave, " + departing.address() + " gets no more mail for:",
                        departing.subscriptions(),
                        "Your colleagues' mailboxes are not affected.",
                        "Leave");
        return page(section, style);
    }

    static DeparturePage done(Departing departing, String style) {
        Section section = chinese(departing)
                ? new Section(
                        "zh",
                        "已退出",
                        departing.address() + " 不再收到下列订阅的邮件：",
                        departing.subscriptions(),
                        "已经交付发送的邮件可能仍会到达。如需恢复，请联系贵单位负责天线订阅的同事，把本邮箱重新加入订阅。",
                        null)
                : new Section(
                        "en",
                        "You have left",
                        departing.address() + " gets no more mail for:",
                        departing.subscriptions(),
                        "A mail that was already on its way may still arrive. To come back, ask the colleague who looks"
                                + " after your organisation's subscriptions to add this mailbox again.",
                        null);
        return page(section, style);
    }

    static DeparturePage unknown(String style) {
        List<Section> sections = List.of(
                new Section("zh", "链接无效", "此链接不是天线发出的，或复制时不完整。请直接点击邮件中的链接，或联系贵单位负责天线订阅的同事。", List.of(), null, null),
                new Section(
                        "en",
                        "This link does not work",
                        "It is not one of ours, or a part of it is missing. Follow the link in the mail itself, or ask the"
                                + " colleague who looks after your organisation's subscriptions.",
                        List.of(),
                        null,
                        null));
        return new DeparturePage("zh", "链接无效 · This link does not work", "天线 · Antenna", style, sections);
    }

    private static DeparturePage page(Section section, String style) {
        String service = section.language().equals("zh") ? "天线 · 驻外机构信息服务" : "Antenna · reports from missions abroad";
        return new DeparturePage(section.language(), section.heading(), service, style, List.of(section));
    }

    private static boolean chinese(Departing departing) {
        return departing.language().startsWith("zh");
    }
}
