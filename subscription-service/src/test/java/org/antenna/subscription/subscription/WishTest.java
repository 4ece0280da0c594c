package org.antenna.subscription.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.antenna.contracts.Criterion;
import org.antenna.contracts.Rule;
import org.antenna.kit.problem.Refusal;
import org.junit.jupiter.api.Test;

class WishTest {
    private static final Criterion WINTER = topics("sport.winter", "tourism.snow");
    private static final Criterion NORDIC =
            new Criterion(List.of(), List.of("NO", "SE"), List.of("NORDIC"), List.of(), List.of(), null);
    private static final Criterion JUMP =
            new Criterion(List.of(), List.of(), List.of(), List.of(), List.of("en"), "\"ski jump\" OR 跳台");

    @Test
    void rules_that_differ_only_in_order_and_repetition_are_the_same() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String expected = hash(List.of(WINTER, NORDIC, JUMP), List.of(), List.of());
        for (int i = 0; i < 200; i++) {
            List<Criterion> shuffled = new ArrayList<>(List.of(WINTER, NORDIC, JUMP, NORDIC));
            shuffled.replaceAll(criterion -> shuffled(criterion, random));
            Collections.shuffle(shuffled, random);
            assertThat(hash(shuffled, List.of(), List.of())).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void white_space_of_a_query_makes_no_difference() {
        assertThat(hash(text(" ski   jump\n"))).isEqualTo(hash(text("ski jump")));
    }

    @Test
    void rules_that_mean_different_things_differ() {
        List<String> hashes = List.of(
                hash(List.of(WINTER), List.of(), List.of()),
                hash(List.of(), List.of(WINTER), List.of()),
                hash(List.of(NORDIC), List.of(), List.of(WINTER)),
                hash(List.of(WINTER, NORDIC), List.of(), List.of()),
                hash(List.of(WINTER), List.of(NORDIC), List.of()),
                hash(List.of(topics("sport.winter"), topics("tourism.snow")), List.of(), List.of()),
                hash(topics("NO")),
                hash(new Criterion(List.of(), List.of("NO"), List.of(), List.of(), List.of(), null)),
                hash(new Criterion(List.of(), List.of(), List.of("NO"), List.of(), List.of(), null)),
                hash(text("NO")),
                new Wish.ByRule(new Rule(List.of(text("NO")), List.of(), List.of(), true)).hash(),
                hash(topics("a\", \"b")),
                hash(topics("a", "b")),
                new Wish.BySeries("NO").hash());
        assertThat(hashes).doesNotHaveDuplicates();
    }

    @Test
    void exactly_one_of_series_and_rule_is_wished() {
        Rule rule = new Rule(List.of(WINTER), List.of(), List.of());
        assertThat(Wish.of("industry-trends", null)).isEqualTo(new Wish.BySeries("industry-trends"));
        assertThat(Wish.of(null, rule)).isEqualTo(new Wish.ByRule(rule));
        assertThatThrownBy(() -> Wish.of(null, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Wish.of("industry-trends", rule)).isInstanceOf(Refusal.class);
    }

    private static Criterion shuffled(Criterion criterion, Random random) {
        return new Criterion(
                shuffled(criterion.topics(), random),
                shuffled(criterion.countries(), random),
                shuffled(criterion.countryGroups(), random),
                shuffled(criterion.missions(), random),
                shuffled(criterion.languages(), random),
                criterion.text());
    }

    private static List<String> shuffled(List<String> values, Random random) {
        List<String> twice = new ArrayList<>(values);
        twice.addAll(values);
        Collections.shuffle(twice, random);
        return twice;
    }

    private static Criterion topics(String... codes) {
        return new Criterion(List.of(codes), List.of(), List.of(), List.of(), List.of(), null);
    }

    private static Criterion text(String query) {
        return new Criterion(List.of(), List.of(), List.of(), List.of(), List.of(), query);
    }

    private static String hash(Criterion only) {
        return hash(List.of(only), List.of(), List.of());
    }

    private static String hash(List<Criterion> allOf, List<Criterion> anyOf, List<Criterion> noneOf) {
        return new Wish.ByRule(new Rule(allOf, anyOf, noneOf)).hash();
    }
}
