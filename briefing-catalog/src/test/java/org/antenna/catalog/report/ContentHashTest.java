package org.antenna.catalog.report;

import static org.antenna.catalog.report.Samples.HEBEI;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antenna.contracts.Handling;
import org.antenna.contracts.Rendition;
import org.junit.jupiter.api.Test;

class ContentHashTest {
    private static final Rendition ZH = new Rendition("zh", "跳台", "", "改造。");
    private static final Rendition EN = new Rendition("en", "Ski-jump", "", "How Oslo re-uses it.");

    private static String hash(List<Rendition> renditions, List<String> files) {
        return new Content(null, List.of("sport"), List.of(), Handling.CLEAR, HEBEI, renditions, List.of(), files)
                .hash();
    }

    @Test
    void the_order_of_renditions_and_files_says_nothing() {
        assertThat(hash(List.of(ZH, EN), List.of("a", "b"))).isEqualTo(hash(List.of(EN, ZH), List.of("b", "a")));
    }

    @Test
    void what_is_said_in_another_language_is_something_else() {
        Rendition moved = new Rendition("zh", EN.title(), EN.summary(), EN.body());
        assertThat(hash(List.of(moved), List.of())).isNotEqualTo(hash(List.of(EN), List.of()));
    }
}
