package org.antenna.catalog.report.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkingsTest {
    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "机密★",
                "秘密★10年",
                "绝密 ★ 长期",
                "秘密＊10年",
                "关于港口的报告 机密★5年",
                "机密",
                "  绝密\n\n关于……的报告",
                "机密 关于挪威跳台改造的报告",
                "绝　密\n正文",
                "绝 密 ★",
                "**机密**\n正文",
                "# 秘密\n\n正文",
                "【机密】挪威跳台",
                "［秘密］挪威跳台",
                "〔绝密〕",
                "（机密）关于跳台的报告",
                "关于跳台的报告（机密）",
                "关于跳台的报告（秘密★5年）",
                "(秘密 10年)",
                "密级：机密",
                "密 级: **秘密**",
                "絕密★",
                "【機密】",
                "祕密★1年",
                "机\u200b密★",
                "\\[机密\\] 挪威跳台",
                "内部资料 注意保管",
                "内部资料　注意保存",
                "內部資料·注意保密",
                "内部文件，注意保管",
                "TOP SECRET",
                "ＴＯＰ ＳＥＣＲＥＴ",
                "T O P  S E C R E T",
                "This is TOP SECRET indeed",
                "TOP-SECRET",
                "SECRET//NOFORN",
                "Secret // REL TO USA",
                "CONFIDENTIAL//FGI",
                "NATO SECRET",
                "NATO CONFIDENTIAL",
                "SECRET UE/EU SECRET",
                "(S//NF) The port",
                "Only for NOFORN readers",
                "[SECRET] Ports",
                "【CONFIDENTIAL】",
                "SECRET\nPorts of Oslo",
                "# CONFIDENTIAL\n\nPorts",
                "Classification: Secret",
                "Classification: TOP SECRET.",
                "TLP:RED",
                "tlp: red",
                "ＴＬＰ：ＲＥＤ",
                "TLP RED",
                "TLP-RED",
                "绝密★启用前",
                "机密★1年 特急",
                "机密★特急",
                "秘密★6个月",
                "关于港口的报告机密★",
                "关于港口的报告秘密★3年内有效",
                "商业秘密★10年",
                "报告\n\n机密\n\n正文",
                "报告\n\n**机密★**\n\n正文",
                "报告\n（绝密）\n正文",
                "# 关于港口的报告（秘密）\n正文",
                "正文\n\n## 附件（机密）\n\n正文",
                "【机密】[2026]5号",
                "密级：机密，请勿外传",
                "内部资料，注意保管，请勿外传",
                "Report\n\n**SECRET**\n\nPorts",
                "Report\nCONFIDENTIAL\nPorts",
                "Ports of Oslo (CONFIDENTIAL)",
                "(SECRET) Ports of Oslo",
                "SECRET//REL TO USA",
                "SECRET //",
                "NATO RESTRICTED RELEASABLE TO FINLAND",
                "EU RESTRICTED\nPorts",
                "Classification: SECRET//NOFORN",
                "TLP:RED and green energy",
                "TLP:RED/AMBER",
                "Sent as TLP:GREEN. Annex: TLP:RED",
                "机密★ 见附件",
                "报告\n绝密★ 见附件二",
                "**机密★** 见附件",
                "This is TOP\nSECRET indeed",
                "The port.\nThis is TOP\n  SECRET indeed",
                "关于港口的报告，内部资料，注\n意保管",
                "Labelled TLP:\nRED",
            })
    void a_marking_is_found(String text) {
        assertThat(withEachLineEnd(text))
                .allSatisfy(typed -> assertThat(Markings.find(typed)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "商业秘密的保护",
                "国家机密保护法修订",
                "机密计算技术的进展",
                "秘密警察博物馆",
                "绝密行动上映",
                "无记名（秘密）投票",
                "这份“机密”文件后来公开",
                "涉密人员按绝密、机密、秘密三级管理",
                "密级分为三级（绝密、机密、秘密）",
                "加强保守国家秘密工作",
                "时机 密切合作",
                "与商业机密有关的诉讼★★★",
                "《秘密》★★★★",
                "★ 秘密武器是低价",
                "内部资料不得外传",
                "请注意保管好个人物品",
                "单位内部资料的数字化，读者应注意保存期限",
                "A top secret recipe",
                "The secret of Oslo's success",
                "Secretary of State",
                "The NATO Secretary General",
                "NATO secret archives opened",
                "A confidential hotline for patients",
                "Secret ballot in the Storting",
                "CONFIDENTIALITY in arbitration",
                "https://example.org/secret//page",
                "see (S) and (C)",
                "The TLP label is AMBER",
                "TLP:AMBER+STRICT",
                "TLP redesign",
                "The classification: secretive firms score low",
                "NOFORNAX",
                "商业秘密 ★ 数据安全 ★ 出口管制",
                "秘密★★★★★",
                "★★★★★ 秘密",
                "秘密 ★ 城市的夜晚",
                "特级（绝密）、一级（机密）、二级（秘密）",
                "法律把信息分为一级（绝密）。",
                "Top Secret（绝密）与Confidential（秘密）的区别",
                "该国分三级：\n\n- 一级（绝密）\n- 二级（机密）\n",
                "该国分三级：\n* 绝密\n* 机密\n1. 秘密\n",
                "密级：绝密、机密、秘密三种",
                "密级：机密和秘密",
                "[机密](https://example.org/)",
                "[机密][1]",
                "单位内部资料，注意保密要求的变化",
                "内部资料，注意保存条件",
                "绝密（TOP SECRET）是最高一级",
                "机密(CONFIDENTIAL)一级由部长决定",
                "Boxes marked “TOP SECRET” were found",
                "The \"TOP SECRET\" exhibition in Oberhausen",
                "NATO RESTRICTED AIRSPACE OVER THE BALTIC",
                "EU SECRET SERVICES MEET",
                "String secret // the key of the client",
                "Classification: Secret, Confidential and Restricted are used",
                "Levels: (SECRET), (CONFIDENTIAL) and others",
                "TLP:RED, TLP:AMBER, TLP:GREEN and TLP:CLEAR",
                "The labels are TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT, and TLP:RED.",
                "TLP:CLEAR、TLP:GREEN、TLP:AMBER 和 TLP:RED",
                "**绝密**行动上映",
                "评级：\n\n- 一\n\n  绝密\n\n- 二\n",
                "见[绝密](https://example.org/)一书",
                "正文\n\n![绝密](https://example.org/)\n",
                "正文\n\n`SECRET`\n",
                "A top *secret* recipe",
                "机密文件★ 见附件",
                "正文\n\n- 机密★ 见附件",
                "秘密★城市的夜晚★海",
                "《机密》★ 见附件",
                "# [机密](https://example.org/)",
                "- [绝密](https://example.org/)\n- [机密](https://example.org/)",
                "[绝密](https://example.org/) ★★★★",
                "[SECRET](https://example.org/) [TOP](https://example.org/)",
                "时机\n密切合作",
                "他们掌握时\n机 密切合作★",
                "加强商业秘密\n★ 数据安全\n★ 出口管制",
                "第一行\n第二行说到一级（[绝密](https://example.org/)）。",
                "保护分为一级\n（`绝密`）、二级（`机密`）",
                "See the top\nsecret recipe of [Oslo](https://example.org/)",
                "Read NATO\nSECRET ARCHIVES OPENED",
                "Levels: TLP:CLEAR,\nTLP:GREEN and TLP:RED, or `TLP:AMBER`",
                "Set `SECRET` in the environment",
                "Use `TOP` and `SECRET` there",
            })
    void a_word_like_any_other_passes(String text) {
        assertThat(withEachLineEnd(text))
                .allSatisfy(typed -> assertThat(Markings.findInMarkdown(typed)).isEmpty());
    }

    static List<String> withEachLineEnd(String text) {
        return LINE_ENDS.stream().map(lineEnd -> text.replace("\n", lineEnd)).toList();
    }

    @Test
    void what_was_found_is_shown_as_it_stands() {
        assertThat(Markings.find("关于港口的报告（秘密★5年）")).contains("秘密★");
        assertThat(Markings.find("关于港口的报告（秘密）")).contains("(秘密)");
        assertThat(Markings.find("ＴＬＰ：ＲＥＤ")).contains("TLP:RED");
        assertThat(Markings.findInMarkdown("They are [TOP](https://example.org/)\nSECRET indeed"))
                .contains("TOP SECRET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"机密", "机密★", "[机密", "[机密★", "(秘密·", "（绝密5", "[", "(", "SECRET", "[SECRET", "# ", "密级:"})
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_long_run_of_blanks_is_read_once(String before) {
        for (String blank : new String[] {" ", "\t", " *", "* _ "}) {
            String text = before + blank.repeat(1_000_000) + "密 SECRET";
            assertThat(Markings.find(text + "\n【机密】")).isPresent();
        }
    }

    @Test
    void a_long_text_is_read_in_good_time() {
        String text = "港口的秘密在于（机 会）与 SECRE T / / [机 ".repeat(20_000);
        assertThat(Markings.find(text)).isEmpty();
        assertThat(Markings.find(text + "\n【机密】")).isPresent();
    }
}
