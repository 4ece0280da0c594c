package org.antenna.delivery.mail.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.antenna.contracts.Handling;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.Rendition;
import org.antenna.delivery.obligation.AlertContent;
import org.antenna.delivery.obligation.Because;
import org.antenna.delivery.obligation.Item;
import org.antenna.delivery.obligation.OutgoingMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {
    private final QuteMailWriter writer = Writers.writer();

    @Test
    void a_chinese_alert_says_what_it_is_first() {
        OutgoingMail mail = writer.alert(Samples.alert("zh"));
        assertThat(mail.subject()).isEqualTo("〔挪威·冬季运动〕奥斯陆跳台改造的三条经验");
        assertThat(mail.from()).isEqualTo("天线 <antenna@example.org>");
        assertThat(mail.to()).isEqualTo("duty@fao.hebei.example");
    }

    @Test
    void an_english_alert_says_what_it_is_first() {
        OutgoingMail mail = writer.alert(Samples.alert("en"));
        assertThat(mail.subject()).isEqualTo("[Norway · Winter sport] Three lessons from the Oslo ski-jump rebuild");
        assertThat(mail.from()).isEqualTo("Antenna <antenna@example.org>");
    }

    @Test
    void a_digest_says_pace_day_and_number() {
        assertThat(writer.digest(Samples.digest("zh")).subject()).isEqualTo("〔TLP:GREEN〕每日简报 · 11月21日 · 3 篇");
        assertThat(writer.digest(Samples.digest("en")).subject())
                .isEqualTo("[TLP:GREEN] Daily digest · 21 Nov · 3 reports");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void both_alternatives_hold_title_origin_date_with_zone_summary_text_and_sources(String language) {
        OutgoingMail mail = writer.alert(Samples.alert(language));
        boolean zh = language.equals("zh");
        for (String body : List.of(mail.text(), mail.html())) {
            assertThat(body.replaceAll("\\s+", " "))
                    .contains(zh ? "奥斯陆跳台改造的三条经验" : "Three lessons from the Oslo ski-jump rebuild")
                    .contains(zh ? "中国驻挪威大使馆" : "Embassy in Norway")
                    .contains(zh ? "2026年11月21日 周六 08:00（中国标准时间）" : "Sat 21 Nov 2026, 08:00 (China Standard Time)")
                    .contains(zh ? "奥斯陆市用四年时间改造" : "Oslo took four years")
                    .contains(zh ? "钢结构用量" : "two temporary stands")
                    .contains("https://www.oslo.kommune.no/holmenkollen/rapport-2026", "挪威滑雪协会年报，第三章")
                    .contains("TLP:CLEAR");
        }
    }

    @Test
    void a_chinese_mail_ends_with_reason_change_leaving_and_sender() {
        OutgoingMail mail = writer.alert(Samples.alert("zh"));
        assertThat(mail.html())
                .contains("因为贵单位的订阅“冬季运动场馆与训练”：主题 冬季运动；国家 挪威（北欧）；文中出现“跳台”。")
                .contains("河北省人民政府外事办公室", "duty@fao.hebei.example");
        assertThat(mail.text()).contains("为何收到本邮件", "更改订阅", "退订", "发送方").contains(link());
    }

    @Test
    void an_english_mail_ends_with_reason_change_leaving_and_sender() {
        OutgoingMail mail = writer.alert(Samples.alert("en"));
        assertThat(mail.html().replace("&#39;", "'"))
                .contains("Because of your organisation's subscription “冬季运动场馆与训练”: topic Winter sport;"
                        + " country Norway (Nordic); the text has “跳台”.");
        assertThat(mail.text())
                .contains("Why you get this", "To change it", "To leave", "Who sends this")
                .contains(link());
    }

    @Test
    void every_reason_has_its_sentence() {
        Item one = Samples.item(new Rendition("en", "T", "", "B"), Handling.CLEAR, null);
        Because first = Samples.venues();
        Because second = Samples.bySeries(new LocalizedText("产业动态", "Industry trends"));
        AlertContent alert = new AlertContent(
                Samples.OBLIGATION,
                Samples.addressee("en"),
                new Item(
                        one.reportId(),
                        1,
                        one.handling(),
                        one.missionName(),
                        null,
                        one.topicLabels(),
                        one.about(),
                        one.rendition(),
                        one.sources(),
                        one.publishedAt(),
                        List.of(first, second)));
        OutgoingMail mail = writer.alert(alert);
        assertThat(mail.text()).contains("“冬季运动场馆与训练”", "“产业早知道”: series\n  Industry trends.");
        assertThat(mail.html()).contains("“冬季运动场馆与训练”", "“产业早知道”: series Industry trends.");
    }

    @Test
    void a_digest_has_each_report_once_below_its_series_and_says_which_reason_is_whose() {
        OutgoingMail mail = writer.digest(Samples.digest("zh"));
        assertThat(mail.text().split("斯塔万格市用公交数据排班（一）", -1)).hasSize(2);
        assertThat(mail.text().indexOf("产业动态")).isLessThan(mail.text().indexOf("1. 斯塔万格市用公交数据排班（一）"));
        assertThat(mail.text().indexOf("其他报告")).isLessThan(mail.text().indexOf("3. 奥斯陆跳台改造的三条经验"));
        assertThat(mail.text()).contains("栏目 产业动态。（第 1、2 篇）");
    }

    @ParameterizedTest
    @EnumSource(Handling.class)
    void the_label_stands_in_body_and_header_and_above_clear_in_the_subject(Handling handling) {
        OutgoingMail mail = writer.alert(Samples.alert("en", new Rendition("en", "T", "", "B"), handling));
        assertThat(mail.headers()).containsEntry("X-Antenna-Handling", handling.label());
        assertThat(mail.text().lines()).contains(handling.label());
        assertThat(mail.html()).contains(">" + handling.label() + "<");
        assertThat(mail.subject().contains("[" + handling.label() + "]")).isEqualTo(handling != Handling.CLEAR);
    }

    @Test
    void the_headers_tell_machines_what_it_is_and_how_to_leave() {
        OutgoingMail mail = writer.alert(Samples.alert("zh"));
        assertThat(mail.messageId()).isEqualTo("<019a9d3e-5c10-7a44-8f0e-2b6d5f1c9a01@antenna.example.org>");
        assertThat(mail.headers())
                .containsEntry("List-Id", "Antenna <hebei-fao.antenna.example.org>")
                .containsEntry("List-Unsubscribe", "<" + link() + ">")
                .containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
                .containsEntry("Auto-Submitted", "auto-generated")
                .containsEntry("Content-Language", "zh")
                .doesNotContainKey("Precedence");
    }

    @Test
    void the_same_content_gives_the_same_mail() {
        assertThat(writer.digest(Samples.digest("en")))
                .isEqualTo(Writers.writer().digest(Samples.digest("en")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\r\nBcc: eve@evil.example",
                "x\nList-Unsubscribe: <https://evil.example>",
                "\u202Egpj.exe\u2066",
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "{letter.leaveLink}{#for x in y}",
                "${7*7}"
            })
    void a_hostile_title_is_only_ever_a_title(String title) {
        OutgoingMail mail = writer.alert(Samples.alert("en", new Rendition("en", title, title, title), Handling.CLEAR));
        assertThat(mail.subject()).doesNotContainPattern("[\\r\\n\\u202E\\u2066]");
        assertThat(mail.headers().values()).noneMatch(value -> value.contains("\n") || value.contains("\r"));
        assertThat(mail.html()).doesNotContain("<script", "<img", "\u202Egpj.exe\u2066</h1>");
        assertThat(mail.html()).contains("</html>");
    }

    @Test
    void a_very_long_title_leaves_a_subject_of_bounded_length() {
        Rendition endless = new Rendition("zh", "题".repeat(10_000), "", "文");
        assertThat(writer.alert(Samples.alert("zh", endless, Handling.CLEAR)).subject())
                .hasSize(200)
                .endsWith("…");
    }

    @Test
    void a_body_beyond_the_limit_is_cut_between_paragraphs_and_says_where_the_rest_is() {
        QuteMailWriter strict = Writers.writer(Map.of("antenna.mail.body-limit", "100"));
        Rendition lengthy = new Rendition("en", "T", "", "a".repeat(80) + "\n\n" + "b".repeat(80));
        OutgoingMail mail = strict.alert(Samples.alert("en", lengthy, Handling.CLEAR));
        assertThat(mail.text())
                .contains("a".repeat(80), "These are the first 80 of 162 characters. For the rest, ask the mission")
                .doesNotContain("bbb", "/reports/");
        assertThat(mail.html()).contains("ask the mission").doesNotContain("bbb", "/reports/");
    }

    @Test
    void a_report_without_a_version_in_the_readers_language_says_so() {
        Rendition foreign = new Rendition("en", "Only in English", "", "Body");
        OutgoingMail mail = writer.alert(Samples.alert("zh", foreign, Handling.CLEAR));
        assertThat(mail.text()).contains("本报告暂无中文版");
        assertThat(mail.html()).contains("lang=\"en\"", "本报告暂无中文版");
    }

    @Test
    void a_mail_loads_nothing_from_anywhere() {
        assertThat(writer.digest(Samples.digest("zh")).html())
                .doesNotContain("<img", "<link ", "<script", "@import", "url(", " src=");
    }

    @Test
    void a_configured_display_name_is_kept() {
        QuteMailWriter named = Writers.writer(Map.of("antenna.mail.from", "外交讯 <news@example.org>"));
        assertThat(named.alert(Samples.alert("en")).from()).isEqualTo("外交讯 <news@example.org>");
    }

    @Test
    void every_kind_of_mail_is_left_to_be_looked_at() throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "mails"));
        for (String language : List.of("zh", "en")) {
            leave(folder, "alert-" + language, writer.alert(Samples.alert(language)));
            leave(folder, "digest-" + language, writer.digest(Samples.digest(language)));
        }
        assertThat(folder.resolve("digest-en.html")).content().contains("</html>");
    }

    private static String link() {
        return Writers.links().departure(Samples.OBLIGATION).toString();
    }

    private static void leave(Path folder, String name, OutgoingMail mail) throws Exception {
        Files.writeString(folder.resolve(name + ".html"), mail.html());
        Files.writeString(folder.resolve(name + ".txt"), mail.subject() + "\n" + mail.headers() + "\n\n" + mail.text());
    }
}
