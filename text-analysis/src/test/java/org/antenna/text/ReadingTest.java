package org.antenna.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What must hold of any text at all, however fast it is read. */
class ReadingTest {
    private static final int ROUNDS = 30_000;

    private final RandomText texts = new RandomText(ReadingTest.class);

    @Test
    void reading_by_pieces_gives_what_the_whole_gives() {
        for (int round = 0; round < ROUNDS; round++) {
            String original = texts.next(14);
            assertThat(Normaliser.normalise(original))
                    .as("seed %d round %d", texts.seed(), round)
                    .isEqualTo(ObviousNormaliser.normalise(original));
        }
    }

    @Test
    void every_character_alone_becomes_what_the_definition_says() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT).forEach(codePoint -> {
            String original = Character.toString(codePoint);
            assertThat(Normaliser.normalise(original))
                    .as("U+%04X", codePoint)
                    .isEqualTo(ObviousNormaliser.normalise(original));
        });
    }

    @Test
    void every_han_and_hangul_character_is_found_anywhere() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(Character::isAlphabetic)
                .filter(codePoint -> Character.isIdeographic(codePoint)
                        || UnicodeScript.of(codePoint) == UnicodeScript.HAN
                        || UnicodeScript.of(codePoint) == UnicodeScript.HANGUL)
                .forEach(codePoint -> assertThat(Letters.isUnspaced(codePoint) && !Letters.isWord(codePoint))
                        .as("U+%04X", codePoint)
                        .isTrue());
        assertThat(IntStream.range(0, 0x3400).filter(Letters::isUnspaced).filter(Letters::isWord))
                .isEmpty();
    }

    @Test
    void the_letters_of_a_text_are_those_of_its_normal_form_in_their_order() {
        for (int round = 0; round < ROUNDS; round++) {
            String original = texts.next(14);
            assertThat(letters(Text.of(original).canonical()))
                    .as("seed %d round %d", texts.seed(), round)
                    .isEqualTo(letters(ObviousNormaliser.normalise(original)));
        }
    }

    @Test
    void normalising_twice_changes_nothing_more() {
        for (int round = 0; round < ROUNDS; round++) {
            String once = Normaliser.normalise(texts.next(14));
            assertThat(Normaliser.normalise(once))
                    .as("seed %d round %d", texts.seed(), round)
                    .isEqualTo(once);
        }
    }

    @Test
    void every_character_stands_where_it_came_from() {
        for (int round = 0; round < ROUNDS; round++) {
            String original = texts.next(14);
            Text text = Text.of(original);
            assertStandsInOrder(text, original, "seed %d round %d".formatted(texts.seed(), round));
            assertStandsInOrder(text.stemmed(), original, "stemmed, seed %d round %d".formatted(texts.seed(), round));
        }
    }

    private static void assertStandsInOrder(Text text, String original, String round) {
        int last = 0;
        for (int at = 0; at < text.canonical().length(); at++) {
            Span span = text.original(at, at + 1);
            assertThat(span.start()).as(round).isBetween(last, original.length() - 1);
            assertThat(span.end()).as(round).isBetween(span.start() + 1, original.length());
            char character = text.canonical().charAt(at);
            if (character != Text.GAP && character != Text.BREAK) {
                assertThat(Text.of(original.substring(span.start(), span.end()))
                                .stemmed()
                                .canonical())
                        .as(round)
                        .contains(Character.toString(character));
            }
            last = span.start();
        }
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(codePoint -> (Letters.kinds(codePoint) & Letters.LETTER_OR_DIGIT) != 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
