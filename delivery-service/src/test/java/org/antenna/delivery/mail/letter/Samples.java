package org.antenna.delivery.mail.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.Handling;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.Rendition;
import org.antenna.delivery.obligation.Addressee;
import org.antenna.delivery.obligation.AlertContent;
import org.antenna.delivery.obligation.Because;
import org.antenna.delivery.obligation.DigestContent;
import org.antenna.delivery.obligation.Item;
import org.jspecify.annotations.Nullable;

/** Reports as missions write them, for tests to render. */
public final class Samples {
    static final UUID OBLIGATION = UUID.fromString("019a9d3e-5c10-7a44-8f0e-2b6d5f1c9a01");
    private static final LocalizedText NORWAY = new LocalizedText("中国驻挪威大使馆", "Embassy in Norway");
    private static final LocalizedText WINTER = new LocalizedText("冬季运动", "Winter sport");
    private static final LocalizedText CITIES = new LocalizedText("智慧城市", "Smart cities");

    private Samples() {}

    static Addressee addressee(String language) {
        return new Addressee(
                UUID.fromString("019a9d3e-0000-7000-8000-000000000007"),
                "duty@fao.hebei.example",
                language,
                "hebei-fao",
                new LocalizedText("河北省人民政府外事办公室", "Foreign Affairs Office of Hebei"));
    }

    public static AlertContent alert(String language) {
        return new AlertContent(OBLIGATION, addressee(language), item(ski(language), Handling.CLEAR, null));
    }

    static AlertContent alert(String language, Rendition rendition, Handling handling) {
        return new AlertContent(OBLIGATION, addressee(language), item(rendition, handling, null));
    }

    public static DigestContent digest(String language) {
        LocalizedText industry = new LocalizedText("产业动态", "Industry trends");
        return new DigestContent(
                OBLIGATION,
                addressee(language),
                Frequency.DAILY,
                LocalDate.of(2026, 11, 21),
                List.of(
                        item(ski(language), Handling.CLEAR, null),
                        item(city(language, "一"), Handling.GREEN, industry),
                        item(city(language, "二"), Handling.CLEAR, industry)));
    }

    static Item item(Rendition rendition, Handling handling, @Nullable LocalizedText series) {
        return new Item(
                new UUID(0x019a9d3e00007000L, rendition.title().hashCode()),
                1,
                handling,
                NORWAY,
                series,
                List.of(series == null ? WINTER : CITIES),
                List.of("NO"),
                rendition,
                List.of("https://www.oslo.kommune.no/holmenkollen/rapport-2026", "挪威滑雪协会年报，第三章"),
                Instant.parse("2026-11-21T00:00:00Z"),
                List.of(series == null ? venues() : bySeries(series)));
    }

    static Because venues() {
        return new Because(
                new UUID(1, 1),
                "冬季运动场馆与训练",
                null,
                List.of(WINTER),
                List.of(new LocalizedText("北欧", "Nordic")),
                List.of("NO"),
                List.of(),
                List.of(),
                List.of("跳台"));
    }

    static Because bySeries(LocalizedText series) {
        return new Because(
                new UUID(1, 2), "产业早知道", series, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Rendition ski(String language) {
        return language.equals("zh")
                ? new Rendition("zh", "奥斯陆跳台改造的三条经验", SUMMARY_ZH, BODY_ZH)
                : new Rendition("en", "Three lessons from the Oslo ski-jump rebuild", SUMMARY_EN, BODY_EN);
    }

    private static Rendition city(String language, String part) {
        return language.equals("zh")
                ? new Rendition(
                        "zh",
                        "斯塔万格市用公交数据排班（" + part + "）",
                        "",
                        "市交通局把刷卡数据按站点汇总，**每两周**调整一次班次。\n\n试行一年后，郊区线路平均候车时间由 14 分钟降到 9 分钟。")
                : new Rendition(
                        "en",
                        "Stavanger plans buses from card data (" + part + ")",
                        "",
                        "The city sums up card data by stop and changes the timetable **every two weeks**.\n\n"
                                + "After a year, the mean wait on suburban lines fell from 14 to 9 minutes.");
    }

    private static final String SUMMARY_ZH = "奥斯陆市用四年时间改造霍尔门科伦跳台。场馆全年开放，训练与旅游收入已覆盖运行费用的六成。";
    private static final String SUMMARY_EN =
            "Oslo took four years to rebuild the Holmenkollen ski jump. It is open all year, and training and visitors now"
                    + " pay for six tenths of its running costs.";
    private static final String BODY_ZH = """
            ## 一、先定用途，再定结构

            市政府在招标前与挪威滑雪协会签订了 **二十年使用协议**，明确训练、比赛和参观各占的天数。设计单位据此取消了两层临时看台，把钢结构用量减少了约 18%。

            ## 二、让设施全年有人用

            - 夏季铺设陶瓷轨道与塑料草，青少年训练不间断；
            - 塔顶平台与博物馆联票，每年约 100 万人次；
            - 周边越野雪道与市政步道相连，免费开放。

            ## 三、把运行数据公开

            场馆每季度公布能耗与维护支出，见[市体育局的公开页](https://www.oslo.kommune.no/idrett)。

            > “没有赛后用途的场馆，赛前就不该动工。”——奥斯陆市体育局副局长

            1. 可供张家口、承德等地参考；
            2. 我馆可协助联系设计与运营单位。
            """;
    private static final String BODY_EN = """
            ## Use first, structure second

            Before it tendered, the city signed a **twenty-year agreement** with the ski federation which fixes how many days go to training, competition and visitors. The designers could drop two temporary stands and about 18% of the steel.

            ## In use all year

            - Ceramic tracks and plastic matting keep young jumpers training in summer;
            - one ticket for the tower and the museum brings about a million visits a year;
            - the trails around join the city's footpaths and are free.

            ## Figures in the open

            Every quarter the venue publishes energy and upkeep, on [the page of the sports department](https://www.oslo.kommune.no/idrett).

            > "A venue without a use after the games should not be begun before them."

            1. Zhangjiakou and Chengde may draw on this;
            2. the embassy can introduce designers and operators.
            """;
}
