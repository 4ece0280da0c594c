package org.antenna.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTest {
    @ParameterizedTest
    @CsvSource({
        "Tromsø, tromso",
        "São Paulo, sao paulo",
        "Łódź, lodz",
        "STRASSE, strasse",
        "Straße, strasse",
        "ΣΊΣΥΦΟΣ, σίσυφοσ",
        "İstanbul, istanbul",
        "ＡＢＣ１２３, abc123",
        "ﬁnance, finance",
        "ｶﾞｲﾄﾞ, ガイド",
        "き゚, き゚",
        "①, 1",
        "㎞, km",
        "Ærø, aero",
    })
    void what_means_the_same_becomes_the_same(String original, String expected) {
        assertThat(Normaliser.normalise(original)).isEqualTo(expected);
    }

    @Test
    void invisible_characters_vanish() {
        assertThat(Normaliser.normalise("ski\u00ADjump \u202Eab\u202C 跳\u200B台\uFE0F"))
                .isEqualTo("skijump ab 跳台");
    }

    @Test
    void half_a_surrogate_pair_harms_nothing() {
        assertThat(Normaliser.normalise("a\uD83Cb\uDF00")).isEqualTo("a\uFFFDb\uFFFD");
    }

    @Test
    void normalising_twice_changes_no_character_again() {
        List<String> unstable = new ArrayList<>();
        everyCharacter().forEach(codePoint -> {
            String once = Normaliser.normalise(Character.toString(codePoint));
            if (!Normaliser.normalise(once).equals(once)) {
                unstable.add("U+%04X".formatted(codePoint));
            }
        });
        assertThat(unstable).isEmpty();
    }

    /** Every pair of cases of every character must fold alike. */
    @Test
    void upper_and_lower_case_become_the_same() {
        List<String> different = new ArrayList<>();
        everyCharacter().forEach(codePoint -> {
            String written = Character.toString(codePoint);
            String folded = Normaliser.normalise(written);
            if (!Normaliser.normalise(written.toUpperCase(Locale.ROOT)).equals(folded)) {
                different.add("U+%04X".formatted(codePoint));
            }
        });
        assertThat(different).isEmpty();
    }

    @Test
    void composed_and_decomposed_spellings_of_any_text_become_the_same() {
        long seed = System.nanoTime();
        System.out.println("NormaliserTest seed " + seed);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        String alphabet = "aÉsß\u0301\u0308\u0327\u030Aoø跳臺萬 が\u3099カ한국\u1112\u1161\u11ABσΣ１ＡﬁǅẞيÅ\u200D,。";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String expected = Normaliser.normalise(text.toString());
            for (Normalizer.Form form : Normalizer.Form.values()) {
                String spelt = Normalizer.normalize(text.toString().replace("\u200D", ""), form);
                assertThat(Normaliser.normalise(spelt))
                        .as("seed %d round %d %s", seed, round, form)
                        .isEqualTo(expected);
            }
        }
    }

    /** Planes 0 to 2, assigned and not for private use; beyond lie rare Han that nothing folds, and tags. */
    private static IntStream everyCharacter() {
        return IntStream.rangeClosed(0, 0x2FFFF)
                .filter(Character::isDefined)
                .filter(codePoint -> Character.getType(codePoint) != Character.PRIVATE_USE);
    }
}
