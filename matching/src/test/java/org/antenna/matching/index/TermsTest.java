package org.antenna.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TermsTest {
    private final Scratch scratch = new Scratch(1 << 16, 0);

    /** Where a node lies is chance; so many trees make sure that one lies everywhere. */
    @Test
    void a_word_that_no_term_has_begins_no_phrase() {
        for (int round = 0; round < 400; round++) {
            int first = round * 100;
            Terms terms = new Terms();
            IntStream.range(first, first + 100)
                    .forEach(number -> add(terms, "a%1$d b%1$d c%1$d".formatted(number), 1 + number - first));

            for (int number = first; number < first + 100; number++) {
                terms.read("unheard c%d".formatted(number), scratch);
            }

            assertThat(scratch.count).isZero();
        }
    }

    @Test
    void terms_are_told_as_they_were_added_while_tables_grow() {
        Terms terms = new Terms();
        Map<Integer, String> added = new HashMap<>();
        for (int token = 1; token <= 20_000; token++) {
            String term = switch (token % 6) {
                case 0 -> "w" + token;
                case 1 -> "averylongwordofletters" + token + " b";
                case 2 -> Character.toString(0x4E00 + token);
                case 3 -> "雪" + Character.toString(0x4E00 + token) + "w" + token;
                case 4 -> Character.toString(0x20000 + token);
                default -> "снег" + token + "\n雪";
            };
            added.put(token, term);
            add(terms, term, token);
        }

        Map<Integer, String> told = new HashMap<>();
        terms.forEach(terms.extent(), (term, token) -> told.put(token, term));

        assertThat(told).isEqualTo(added);
        added.forEach((token, term) -> assertThat(terms.token(term, scratch)).isEqualTo(token));
        assertThat(terms.token("雪w", scratch)).isEqualTo(Tokens.NOTHING);
    }

    private static void add(Terms terms, String term, int token) {
        terms.reserve(term.length());
        terms.add(term, token);
    }
}
