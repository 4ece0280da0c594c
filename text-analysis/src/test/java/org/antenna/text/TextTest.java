package org.antenna.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void the_canonical_form_keeps_one_character_between_words_and_none_beside_han() {
        assertThat(Text.of("# 标题\n\nOslo’s **5G** 网络, built (in) 2026。End.").canonical())
                .isEqualTo("标题\noslo s 5g网络\nbuilt in 2026\nend");
    }

    @Test
    void a_text_of_nothing_matches_nothing() {
        assertThat(Text.of("", " \u200B", "***").canonical()).isEmpty();
        assertThat(Query.parse("雪").matches(Text.of())).isFalse();
    }

    /** Whatever is cut out of a text at whole words is found in it: the promise that searching rests on. */
    @Test
    void every_stretch_of_words_of_a_text_is_found_in_it() {
        long seed = System.nanoTime();
        System.out.println("TextTest seed " + seed);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        String[] pieces = {
            "跳", "臺", "奥斯陆", "ski", "Jump", "5G", "é", "，", ". ", "-", " ", "\n", "\n\n", "《", "·", "𠮷", "ガ"
        };
        for (int round = 0; round < 20_000; round++) {
            StringBuilder original = new StringBuilder();
            for (int left = 1 + random.nextInt(12); left > 0; left--) {
                original.append(pieces[random.nextInt(pieces.length)]);
            }
            Text text = Text.of(original.toString());
            String[] runs = text.canonical().split("[ \n]", -1);
            String run = runs[random.nextInt(runs.length)];
            if (!run.isEmpty()) {
                assertThat(Query.parse("\"" + run + "\"").matches(text))
                        .as("seed %d round %d: %s in %s", seed, round, run, original)
                        .isTrue();
            }
        }
    }
}
