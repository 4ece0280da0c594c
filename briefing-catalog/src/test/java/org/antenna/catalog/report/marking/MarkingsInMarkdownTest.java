package org.antenna.catalog.report.marking;

import static org.antenna.catalog.report.marking.MarkingsTest.withEachLineEnd;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody typed as it is read. */
class MarkingsInMarkdownTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "TOP&nbsp;SECRET",
                "TLP&#58;RED",
                "TLP&colon;RED",
                "机&#8203;密★",
                "TOP **SECRET**",
                "**TOP** _SECRET_",
                "S*EC*RET//NOFORN",
                "报告\n\n**绝**密\n\n正文",
                "报告\n\n　　绝密\n\n正文",
                "报告\n\n   绝密\n\n正文",
                "# 关于港口的报告&#65288;秘密）\n正文",
                "正文\n\n> &#32477;密\n",
                "&#91;SECRET&#93; Ports",
                "Ports of Oslo are TOP\nSECRET indeed",
                "Ports of Oslo are TOP  \nSECRET indeed",
                "Ports of Oslo are TOP\\\nSECRET indeed",
                "> Ports of Oslo are TOP\n> SECRET indeed",
                "- Ports are **TOP**\n  SECRET indeed",
                "[TOP](https://example.org/) SECRET",
                "[TOP][1] SECRET\n\n[1]: https://example.org/\n",
                "![TOP](https://example.org/) SECRET",
                "`TOP` SECRET",
                "[SEC](https://example.org/)RET//NOFORN",
                "TLP:[RED](https://example.org/)",
                "Classification: `Secret`",
                "`机密`★",
                "`机`密★",
                "[机密](https://example.org/)★",
                "关于港口的报告，绝\n密★",
                "**机密**★ 见附件",
                "> 机密★ 见附件",
                "　　机密★ 见附件",
                "报告\n\n[绝](https://example.org/)密\n\n正文",
                "【[机密](https://example.org/)】",
            })
    void a_marking_is_found_in_what_is_read(String markdown) {
        assertThat(withEachLineEnd(markdown))
                .allSatisfy(typed -> assertThat(Markings.findInMarkdown(typed)).isPresent());
    }
}
