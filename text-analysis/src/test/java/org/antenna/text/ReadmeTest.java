package org.antenna.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadmeTest {
    static List<List<String>> whatMatchesWhat() {
        return ReadmeTable.under("What matches what");
    }

    static List<List<String>> withStemming() {
        return ReadmeTable.under("With stemming");
    }

    static List<List<String>> whatIsRefused() {
        return ReadmeTable.under("What is refused");
    }

    @ParameterizedTest
    @MethodSource("whatMatchesWhat")
    void a_line_of_the_table_holds(List<String> line) {
        boolean matches = Query.parse(line.get(0)).matches(Text.of(line.get(1)));

        assertThat(matches ? "yes" : "no").as("%s", line).isEqualTo(line.get(2));
    }

    @ParameterizedTest
    @MethodSource("withStemming")
    void a_line_of_the_table_with_stemming_holds(List<String> line) {
        boolean matches = Query.parse(line.get(0), true).matches(Text.of(line.get(1)));

        assertThat(matches ? "yes" : "no").as("%s", line).isEqualTo(line.get(2));
    }

    @ParameterizedTest
    @MethodSource("whatIsRefused")
    void a_query_that_cannot_be_read_is_refused_with_its_column(List<String> line) {
        assertRefused(line, false);
        assertRefused(line, true);
    }

    @Test
    void the_tables_are_there() {
        assertThat(whatMatchesWhat()).hasSizeGreaterThan(50);
        assertThat(withStemming()).hasSizeGreaterThan(25);
        assertThat(whatIsRefused()).hasSizeGreaterThan(15);
    }

    private static void assertRefused(List<String> line, boolean stemming) {
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> Query.parse(line.get(0), stemming))
                .satisfies(refusal -> assertThat(List.of(String.valueOf(refusal.column()), refusal.code()))
                        .isEqualTo(line.subList(1, 3)));
    }
}
