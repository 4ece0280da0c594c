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

/** 中文邮件的用语。 */
record ChineseWording() implements Wording {
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private static final int NAMES_IN_SUBJECT = 2;

    @Override
    public Locale locale() {
        return ZH;
    }

    @Override
    public String of(LocalizedText text) {
        return text.zh();
    }

    @Override
    public String service() {
        return "天线";
    }

    @Override
    public String serviceLine() {
        return "天线 · 驻外机构信息服务";
    }

    @Override
    public String fonts() {
        return "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC',system-ui,sans-serif";
    }

    @Override
    public double lineHeight() {
        return 1.7;
    }

    @Override
    public String alertSubject(Item item) {
        List<String> topics = item.topicLabels().stream().map(this::of).toList();
        String place = Stream.of(
                        Names.few(countries(item.about()), NAMES_IN_SUBJECT, "、", "等"),
                        Names.few(topics, NAMES_IN_SUBJECT, "、", "等"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("·"));
        return label(item.handling())
                + (place.isEmpty() ? "" : "〔" + place + "〕")
                + item.rendition().title();
    }

    @Override
    public String digestSubject(Frequency pace, LocalDate day, List<Item> items) {
        return label(Wording.strictest(items)) + digestTitle(pace) + " · "
                + Names.pattern("M月d日", ZH).format(day) + " · " + items.size() + " 篇";
    }

    @Override
    public String digestTitle(Frequency pace) {
        return pace == Frequency.WEEKLY ? "每周简报" : "每日简报";
    }

    @Override
    public String digestLine(LocalDate day, int reports) {
        return Names.pattern("yyyy年M月d日 EEE", ZH).format(day) + " · " + reports + " 篇";
    }

    @Override
    public String origin(Item item, ZoneId zone) {
        ZonedDateTime at = item.publishedAt().atZone(zone);
        return of(item.missionName()) + " · "
                + Names.pattern("yyyy年M月d日 EEE HH:mm", ZH).format(at) + "（" + Names.zone(zone, item.publishedAt(), ZH)
                + "）";
    }

    @Override
    public String about(Item item) {
        List<String> parts = new ArrayList<>();
        add(parts, "主题：", item.topicLabels().stream().map(this::of).toList());
        add(parts, "国家：", countries(item.about()));
        return String.join("　", parts);
    }

    @Override
    public String handling(Handling handling) {
        return switch (handling) {
            case CLEAR -> "可公开传播。";
            case GREEN -> "可在本系统各单位间传阅，不得公开。";
            case AMBER -> "仅限本单位及其确需知悉的下属、服务对象阅读。";
            case AMBER_STRICT -> "仅限本单位内部确需知悉的人员阅读。";
        };
    }

    @Override
    public String withoutSeries() {
        return "其他报告";
    }

    @Override
    public String foreignLanguage() {
        return "本报告暂无中文版，以下为原文。";
    }

    @Override
    public String sources() {
        return "来源";
    }

    @Override
    public String cut(int shown, int whole) {
        return "全文共 " + whole + " 字，以上为前 " + shown + " 字。其余内容可向撰写本报告的驻外机构索取，或由本单位在目录中查阅。";
    }

    @Override
    public String whyTitle() {
        return "为何收到本邮件";
    }

    @Override
    public String reason(Because because) {
        List<String> parts = new ArrayList<>();
        LocalizedText series = because.seriesName();
        if (series != null) {
            parts.add("栏目 " + of(series));
        }
        add(parts, "主题 ", because.topics().stream().map(this::of).toList());
        add(parts, "国家 ", countriesIn(because));
        add(parts, "驻外机构 ", because.missions().stream().map(this::of).toList());
        add(
                parts,
                "语言 ",
                because.languages().stream().map(tag -> Names.language(tag, ZH)).toList());
        if (!because.words().isEmpty()) {
            parts.add("文中出现“" + String.join("”“", because.words()) + "”");
        }
        String facts = parts.isEmpty() ? "" : "：" + String.join("；", parts);
        return "因为贵单位的订阅“" + because.subscriptionName() + "”" + facts + "。";
    }

    private List<String> countriesIn(Because because) {
        List<String> groups = because.countryGroups().stream().map(this::of).toList();
        if (because.countries().isEmpty() || groups.isEmpty()) {
            return because.countries().isEmpty() ? groups : countries(because.countries());
        }
        return List.of(String.join("、", countries(because.countries())) + "（" + String.join("、", groups) + "）");
    }

    @Override
    public String forReports(List<Integer> numbers) {
        return "（第 " + numbers.stream().map(String::valueOf).collect(Collectors.joining("、")) + " 篇）";
    }

    @Override
    public String changeTitle() {
        return "更改订阅";
    }

    @Override
    public String change(LocalizedText organisation) {
        return "订阅由" + of(organisation) + "设立。如需调整主题、国家、语言或发送频率，请联系贵单位负责天线订阅的同事。";
    }

    @Override
    public String leaveTitle() {
        return "退订";
    }

    @Override
    public String leave() {
        return "不再需要时，可随时退出上述订阅，无需登录。";
    }

    @Override
    public String leaveButton() {
        return "退出上述订阅";
    }

    @Override
    public String senderTitle() {
        return "发送方";
    }

    @Override
    public String sender(LocalizedText organisation, String address) {
        return "天线（Antenna）：驻外机构面向国内地方和企业的信息服务。本邮件仅发往" + of(organisation) + "的 " + address + "。";
    }

    @Override
    public String contents() {
        return "目录";
    }

    private static String label(Handling handling) {
        return handling == Handling.CLEAR ? "" : "〔" + handling.label() + "〕";
    }

    private static List<String> countries(List<String> codes) {
        return codes.stream().map(code -> Names.country(code, ZH)).toList();
    }

    private static void add(List<String> parts, String kind, List<String> names) {
        if (!names.isEmpty()) {
            parts.add(kind + String.join("、", names));
        }
    }
}
