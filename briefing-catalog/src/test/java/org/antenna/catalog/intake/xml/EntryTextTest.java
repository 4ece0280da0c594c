package org.antenna.catalog.intake.xml;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndContentImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryTextTest {
    @ParameterizedTest
    @CsvSource({
        "a <b>c</b>,        html",
        "a </p> c,          html",
        "a <!-- b --> c,    html",
        "a <!-- b c,        text",
        "a <b c,            text",
        "1 < 2 and 3 > 2,   text",
    })
    void what_has_a_tag_is_markup(String value, String type) {
        assertThat(rss(value).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @Timeout(20)
    @CsvSource({"<!--", "<a ", "</a"})
    void what_is_never_closed_is_looked_at_once(String open) {
        assertThat(rss(open.repeat(1_000_000 / open.length())).type()).isEqualTo("text");
    }

    @Test
    void what_is_longer_than_any_body_is_left_for_the_check_to_refuse() {
        String value = "<p>x</p>".repeat(700_000);
        assertThat(rss(value).asCommonMark(null)).isEqualTo(value);
        assertThat(rss(value).asText()).isEqualTo(value);
    }

    private static EntryText rss(String value) {
        SyndContentImpl content = new SyndContentImpl();
        content.setValue(value);
        return EntryText.of(content, false);
    }
}
