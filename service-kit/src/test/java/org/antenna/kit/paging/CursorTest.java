package org.antenna.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.antenna.kit.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Test
    void a_cursor_comes_back_as_it_was_given() {
        Cursor cursor = Cursor.of("2026-11-21T00:00:00Z", "河北 / x=1");
        assertThat(Cursor.decode(cursor.encoded(), 2)).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "YQ", "not base64 !"})
    void a_cursor_that_no_list_gave_is_refused(String forged) {
        assertThatThrownBy(() -> Cursor.decode(forged, 2))
                .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.code()).isEqualTo("invalid-cursor"));
    }

    @Test
    void the_first_page_needs_none() {
        assertThat(Cursor.decode(null, 2)).isNull();
    }

    @Test
    void a_surplus_row_tells_of_a_next_page_and_is_not_shown() {
        Page<Integer> page = Page.of(List.of(1, 2, 3), 2, Cursor::of);
        assertThat(page.items()).containsExactly(1, 2);
        assertThat(Cursor.decode(page.next(), 1)).isEqualTo(Cursor.of(2));
    }

    @Test
    void the_last_page_has_no_next() {
        assertThat(Page.of(List.of(1, 2), 2, Cursor::of).next()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201})
    void a_limit_out_of_range_is_refused(int limit) {
        assertThatThrownBy(() -> Limit.of(limit)).isInstanceOf(Refusal.class);
    }
}
