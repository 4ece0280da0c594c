package org.antenna.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.antenna.matching.Vocabulary.Membership;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final LocalDate LEFT = LocalDate.of(2020, 2, 1);

    @Test
    void after_a_merge_either_code_meets_the_other_and_all_above_both() {
        Vocabulary merged = replaced("sport.snow", "tourism.snow");
        assertThat(merged.upwards("tourism.snow"))
                .containsExactlyInAnyOrder("tourism.snow", "tourism", "sport.snow", "sport");
        assertThat(merged.upwards("sport.snow"))
                .containsExactlyInAnyOrder("tourism.snow", "tourism", "sport.snow", "sport");
        assertThat(merged.upwards("tourism.rural")).containsExactlyInAnyOrder("tourism.rural", "tourism");
    }

    @Test
    void after_a_split_the_parts_meet_the_whole_and_not_each_other() {
        Vocabulary split = replaced("sport.snow", "sport.ski", "sport.skate");
        assertThat(split.upwards("sport.ski")).containsExactlyInAnyOrder("sport.ski", "sport", "sport.snow");
        assertThat(split.upwards("sport.snow")).containsExactlyInAnyOrder("sport.snow", "sport");
    }

    @Test
    void chains_are_followed_and_circles_end() {
        Vocabulary chain = new Vocabulary(Map.of(), Map.of("a", List.of("b"), "b", List.of("c")), Map.of());
        assertThat(chain.upwards("c")).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(chain.downwards("a")).containsExactlyInAnyOrder("a", "b", "c");
        Vocabulary circle = new Vocabulary(Map.of("a", "b", "b", "a"), Map.of("a", List.of("b")), Map.of());
        assertThat(circle.upwards("a")).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void a_country_is_in_the_groups_of_the_day() {
        Vocabulary dated = new Vocabulary(Map.of(), Map.of(), Map.of("EU", List.of(new Membership("GB", null, LEFT))));
        assertThat(dated.groupsOf("GB", LEFT.minusDays(1))).containsExactly("EU");
        assertThat(dated.groupsOf("GB", LEFT)).isEmpty();
        assertThat(dated.groupsOf("GB", null)).containsExactly("EU");
    }

    private static Vocabulary replaced(String topic, String... by) {
        return new Vocabulary(
                Map.of(
                        "sport.snow", "sport",
                        "sport.ski", "sport",
                        "sport.skate", "sport",
                        "tourism.snow", "tourism",
                        "tourism.rural", "tourism"),
                Map.of(topic, List.of(by)),
                Map.of());
    }
}
