package org.antenna.kit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void no_line_is_wider_than_a_terminal_and_no_word_is_lost() {
        String text = "市政府在招标前与挪威滑雪协会签订了二十年使用协议，明确训练、比赛和参观各占的天数。".repeat(10);
        String wrapped = Lines.wrap(text, Locale.CHINESE);
        assertThat(wrapped.lines()).hasSizeGreaterThan(5).allMatch(line -> Lines.columns(line) <= Lines.WIDTH);
        assertThat(wrapped.replace("\n", "")).isEqualTo(text);
    }

    @Test
    void a_line_does_not_begin_with_a_chinese_comma_or_full_stop() {
        for (int length = 30; length < 45; length++) {
            String wrapped = Lines.wrap("字".repeat(length) + "，" + "字".repeat(length) + "。", Locale.CHINESE);
            assertThat(wrapped.lines()).noneMatch(line -> line.startsWith("，") || line.startsWith("。"));
        }
    }

    @Test
    void an_address_stays_whole() {
        String address = "https://antenna.example.org/unsubscribe/" + "a.b-c".repeat(30);
        assertThat(Lines.wrap("See " + address + " for more.", Locale.ENGLISH).lines())
                .contains(address);
    }

    @Test
    void the_lines_of_a_list_entry_hang_below_its_words() {
        String wrapped = Lines.wrap("word ".repeat(40), Locale.ENGLISH, "- ", "  ");
        assertThat(wrapped.lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("  word"));
        assertThat(wrapped).startsWith("- word");
    }
}
