package org.antenna.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {
    @Test
    void hits_are_the_words_as_written_that_occur() {
        Query query = Query.parse("(跳臺 OR \"Ski  Jump\" OR 冰壶) -石油 AND ５Ｇ网络");

        assertThat(query.hits(Text.of("跳台与ski jump", "5G 网络"))).containsExactly("跳臺", "Ski  Jump", "５Ｇ网络");
    }

    @Test
    void a_word_under_not_is_no_hit_and_one_under_two_is() {
        assertThat(Query.parse("挪威 -石油 NOT (NOT 雪)").hits(Text.of("挪威石油雪"))).containsExactly("挪威", "雪");
    }

    @Test
    void spans_point_into_the_original() {
        String original = "奥斯陆（Oslo）的跳臺，Ｓｋｉ-Jump 与 Tromsø。";
        Query query = Query.parse("跳台 OR \"ski jump\" OR tromso OR oslo的跳台");

        assertThat(query.spans(Text.of(original)))
                .extracting(span -> original.substring(span.start(), span.end()))
                .containsExactly("Oslo）的跳臺", "跳臺", "Ｓｋｉ-Jump", "Tromsø");
    }

    @Test
    void spans_reach_into_the_parts_joined_by_two_line_feeds() {
        assertThat(Query.parse("跳台").spans(Text.of("奥斯陆", "跳台"))).containsExactly(new Span(5, 7));
    }

    @Test
    void no_term_reaches_from_one_part_into_the_next() {
        assertThat(Query.parse("奥斯陆跳台").matches(Text.of("奥斯陆", "跳台"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "挪威, true",
        "挪威 -石油, true",
        "-石油 挪威, true",
        "NOT (NOT 挪威), true",
        "NOT (挪威 OR -石油), true",
        "挪威 OR 石油, true",
        "NOT 石油, false",
        "-石油 -天然气, false",
        "挪威 OR -石油, false",
        "NOT (挪威 AND 石油), false",
    })
    void a_query_that_can_match_without_any_of_its_words_is_recognised(String query, boolean positive) {
        assertThat(Query.parse(query).hasPositiveTerm()).isEqualTo(positive);
    }

    @Test
    void the_longest_query_is_read_and_one_character_more_is_refused() {
        String longest = ("雪".repeat(49) + " ").repeat(10);
        assertThat(Query.parse(longest).matches(Text.of("雪".repeat(49)))).isTrue();
        assertRefused(longest + "雪", "too-long", 501);
    }

    @Test
    void characters_are_counted_not_their_halves() {
        assertThat(Query.parse("𠮷".repeat(64)).wanted()).hasSize(1);
        assertRefused("𠮷 \"", "quote-not-closed", 3);
    }

    @Test
    void a_phrase_of_sixty_four_pieces_is_read_and_one_more_is_refused() {
        assertThat(Query.parse("雪".repeat(62) + "ski5跳").wanted()).hasSize(1);
        assertThat(Query.parse('"' + "ski ".repeat(64) + '"', true).wanted()).hasSize(1);
        assertRefused("挪威 " + "雪".repeat(65), "phrase-too-long", 4);
        assertRefused("挪威，" + "雪".repeat(63) + "ski跳", "phrase-too-long", 4);
        assertRefused("挪威 \"" + "ski ".repeat(65) + '"', "phrase-too-long", 4);
    }

    @Test
    void sixty_four_terms_are_read_and_one_more_is_refused() {
        assertThat(Query.parse("雪 ".repeat(64)).wanted()).hasSize(64);
        assertRefused("雪 ".repeat(65), "too-many-terms", 129);
    }

    @Test
    void sixteen_levels_are_read_and_one_more_is_refused() {
        assertThat(Query.parse("(".repeat(16) + "雪" + ")".repeat(16)).wanted()).hasSize(1);
        assertRefused("(".repeat(17) + "雪" + ")".repeat(17), "too-deep", 17);
        assertRefused("NOT ".repeat(17) + "雪", "too-deep", 65);
    }

    @Test
    void a_refusal_speaks_both_languages() {
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> Query.parse("挪威 “跳台"))
                .satisfies(refusal -> {
                    assertThat(refusal.messageZh()).isEqualTo("第 4 个字符：引号没有闭合，请补上后引号。");
                    assertThat(refusal.messageEn())
                            .isEqualTo("Character 4: this quotation mark is never closed; add the closing one.");
                });
    }

    @Test
    void the_tree_shows_what_binds_tighter() {
        assertThat(Query.parse("a b OR -c"))
                .isEqualTo(new Query.AnyOf(List.of(
                        new Query.AllOf(List.of(new Query.Term("a", "a", false), new Query.Term("b", "b", false))),
                        new Query.Not(new Query.Term("c", "c", false)))));
    }

    private static void assertRefused(String query, String code, int column) {
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> Query.parse(query))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.column()).isEqualTo(column);
                });
    }
}
