package org.antenna.catalog.lines.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.antenna.catalog.lines.Line;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {
    private final JsonLines json = new JsonLines();

    record Entry(
            @Nullable String title,
            @Nullable Boolean loud,
            @Nullable List<@Nullable String> topics) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'title': 5}                             | unreadable-value | title",
                "{'title': true}                          | unreadable-value | title",
                "{'title': 1.5}                           | unreadable-value | title",
                "{'title': {'deep': 1}}                   | unreadable-value | title",
                "{'title': ['a']}                         | unreadable-value | title",
                "{'loud': 1}                              | unreadable-value | loud",
                "{'loud': 'true'}                         | unreadable-value | loud",
                "{'topics': 'economy'}                    | unreadable-value | topics",
                "{'topics': ['economy', 5]}               | unreadable-value | topics[1]",
                "{'topics': [['economy']]}                | unreadable-value | topics[0]",
                "{'titel': 'a'}                           | unknown-field    | titel",
                "{'title': 'a', 'title': 'b'}             | duplicate-field  |",
                "{'title': 'a'} {'title': 'b'}            | malformed-json   |",
                "{'title': 'a'},                          | malformed-json   |",
                "{'title': 'a'                            | malformed-json   |",
                "{'title': 'a                             | malformed-json   |",
                "{'topics': ['a'                          | malformed-json   |",
                "null                                     | malformed-json   |",
                "[]                                       | malformed-json   |",
                "'text'                                   | malformed-json   |",
                "{'title': 'a' /* hidden */}              | malformed-json   |",
                "{'title': NaN}                           | malformed-json   |",
            })
    void what_is_not_of_the_form_is_refused_with_its_field(String line, String code, @Nullable String field) {
        Refusal refusal = refusal(line.replace('\'', '"'));
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.errors())
                .extracting(each -> each.field())
                .isEqualTo(field == null ? List.of() : List.of(field));
    }

    @Test
    void bombs_go_off_outside() {
        assertThat(refusal("[".repeat(1_000_000)).code()).isIn("malformed-json", "json-out-of-bounds");
        assertThat(refusal("{\"topics\": " + "[".repeat(1_000_000)).code())
                .isIn("unreadable-value", "json-out-of-bounds");
        assertThat(refusal("{\"x\":".repeat(500_000)).code()).isIn("unknown-field", "json-out-of-bounds");
        assertThat(refusal("{\"" + "n".repeat(1_000_000) + "\": 1}").code()).isEqualTo("json-out-of-bounds");
        assertThat(refusal("{\"title\": " + "9".repeat(1_000_000) + "}").code())
                .isIn("unreadable-value", "json-out-of-bounds");
    }

    @Test
    void a_raw_control_character_is_no_json() {
        assertThat(refusal("{\"title\": \"a\0b\"}").code()).isEqualTo("malformed-json");
        assertThat(refusal("\0\0\0").code()).isEqualTo("malformed-json");
    }

    @Test
    void a_good_line_is_read() {
        Entry entry = json.parse(line("{\"title\": \"汉\", \"loud\": false, \"topics\": [\"a\", null]}"), Entry.class);
        assertThat(entry.title()).isEqualTo("汉");
        assertThat(entry.loud()).isFalse();
        assertThat(entry.topics()).containsExactly("a", null);
    }

    @Test
    void what_the_reader_could_not_read_is_refused_in_its_name() {
        assertThat(refusal(new Line(1, "", Line.Fault.NOT_UTF_8)).code()).isEqualTo("not-utf-8");
        assertThat(refusal(new Line(1, "", Line.Fault.TOO_LONG)).code()).isEqualTo("line-too-long");
    }

    private Refusal refusal(String text) {
        return refusal(line(text));
    }

    private Refusal refusal(Line line) {
        return catchThrowableOfType(Refusal.class, () -> json.parse(line, Entry.class));
    }

    private static Line line(String text) {
        return new Line(1, text, null);
    }
}
