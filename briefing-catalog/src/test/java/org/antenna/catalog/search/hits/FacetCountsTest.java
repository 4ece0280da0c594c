package org.antenna.catalog.search.hits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.antenna.catalog.search.segment.Facts;
import org.antenna.catalog.search.segment.SegmentColumns;
import org.antenna.catalog.topic.MenuTopic;
import org.antenna.catalog.topic.Synonyms;
import org.antenna.contracts.Audience;
import org.antenna.contracts.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FacetCountsTest {
    private static final List<String> BORNE = List.of("sport", "sport.winter", "sport.summer", "sport.old", "trade");

    private final TopicTree tree = new TopicTree(List.of(
            topic("sport", null, List.of()),
            topic("sport.winter", "sport", List.of()),
            topic("sport.summer", "sport", List.of()),
            topic("sport.old", "sport", List.of("sport.winter")),
            topic("trade", null, List.of())));

    @Test
    void each_report_counts_once_under_each_facet_however_they_lie_in_segments() {
        long seed = Long.getLong("antenna.test.seed", System.nanoTime());
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        FacetCounts counts = new FacetCounts(tree);
        Map<String, Integer> expected = new TreeMap<>();
        for (int segment = 0; segment < 4; segment++) {
            List<Facts> facts = facts(random, 1 + random.nextInt(200));
            BitSet hits = new BitSet();
            for (int at = 0; at < facts.size(); at++) {
                if (random.nextInt(3) > 0) {
                    hits.set(at);
                    meant(facts.get(at)).forEach(name -> expected.merge(name, 1, Integer::sum));
                }
            }
            counts.add(SegmentColumns.of(facts), hits);
        }
        assertThat(counts.counts()).as("seed %d", seed).containsAllEntriesOf(expected);
        assertThat(counts.counts().keySet().stream().filter(name -> name.startsWith("#t/") || name.startsWith("#c/")))
                .as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(expected.keySet());
    }

    /** Written down apart from the tree. */
    private static Set<String> meant(Facts one) {
        Set<String> meant = new HashSet<>();
        one.about().forEach(country -> meant.add("#c/" + country));
        for (String topic : one.topics()) {
            switch (topic) {
                case "sport.old", "sport.winter" -> meant.addAll(List.of("#t/sport", "#t/sport.winter"));
                case "sport.summer" -> meant.addAll(List.of("#t/sport", "#t/sport.summer"));
                default -> meant.add("#t/" + topic);
            }
        }
        return meant;
    }

    private static List<Facts> facts(RandomGenerator random, int count) {
        List<Facts> facts = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            facts.add(new Facts(
                    new UUID(number, 1),
                    1,
                    "embassy-no",
                    null,
                    BORNE.stream().filter(topic -> random.nextBoolean()).toList(),
                    random.nextBoolean() ? List.of("NO", "FI") : List.of("NO"),
                    List.of("zh"),
                    new Audience(Set.of(), Set.of(), Set.of()),
                    Instant.ofEpochSecond(random.nextInt(1_000))));
        }
        facts.sort(SegmentColumns.NEWEST_FIRST);
        return facts;
    }

    private static MenuTopic topic(String code, @Nullable String parent, List<String> replacedBy) {
        return new MenuTopic(
                code, 1, parent, new LocalizedText(code, code), new Synonyms(List.of(), List.of()), replacedBy);
    }
}
