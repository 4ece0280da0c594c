package org.antenna.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antenna.contracts.Rendition;
import org.antenna.text.Query;
import org.junit.jupiter.api.Test;

class SnippetsTest {
    @Test
    void the_words_are_marked_in_each_field_that_has_them() {
        List<Snippet> snippets = of("跳台 ski", new Rendition("zh", "跳臺滑雪", "没有", "用于**跳台**的SKI。"));
        assertThat(snippets).extracting(Snippet::field).containsExactly(Snippet.Field.TITLE, Snippet.Field.BODY);
        assertThat(marked(snippets.get(0))).containsExactly("跳臺");
        assertThat(snippets.get(1).text()).isEqualTo("用于跳台的SKI。");
        assertThat(marked(snippets.get(1))).containsExactly("跳台", "SKI");
    }

    @Test
    void a_long_body_is_cut_around_the_place_with_the_most_words_and_never_within_a_character() {
        String filler = "𠮷".repeat(300) + "，";
        Snippet body = of("雪 冰", new Rendition("zh", "题", "", filler + "雪，" + filler + "冰上有雪又有冰，" + filler))
                .getFirst();
        assertThat(body.text()).startsWith("…𠮷").endsWith("𠮷…").hasSizeLessThan(210);
        assertThat(marked(body)).containsExactly("冰", "雪", "冰");
    }

    @Test
    void what_overlaps_is_marked_once() {
        assertThat(marked(of("跳台滑雪 滑雪", new Rendition("zh", "跳台滑雪场", "", "无")).getFirst()))
                .containsExactly("跳台滑雪");
    }

    @Test
    void what_only_the_raw_text_has_is_shown_raw() {
        Snippet body = of("kommune", new Rendition("en", "T", "", "See [this](https://kommune.example/ski)."))
                .getFirst();
        assertThat(body.text()).contains("https://kommune.example");
        assertThat(marked(body)).containsExactly("kommune");
    }

    @Test
    void what_is_excluded_is_not_marked() {
        assertThat(of("雪 -石油", new Rendition("zh", "石油", "", "雪"))).hasSize(1);
    }

    private static List<Snippet> of(String query, Rendition rendition) {
        return new Snippets(Query.parse(query)).of(List.of(rendition));
    }

    private static List<String> marked(Snippet snippet) {
        return snippet.highlights().stream()
                .map(one -> snippet.text().substring(one.start(), one.end()))
                .toList();
    }
}
