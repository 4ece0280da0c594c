package org.antenna.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SimplifiedCharactersTest {
    @Test
    void the_table_is_what_its_generator_makes() throws IOException {
        try (InputStream in = SimplifiedCharacters.class.getResourceAsStream("traditional-to-simplified.txt")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(SimplifiedTable.generate());
        }
    }

    @Test
    void traditional_characters_become_simplified() {
        assertThat(Normaliser.normalise("臺灣體育場館與氣候變遷")).isEqualTo("台湾体育场馆与气候变迁");
    }
}
