package org.antenna.benchmarks.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antenna.benchmarks.peer.CompiledScan;
import org.antenna.benchmarks.peer.Engine;
import org.antenna.benchmarks.peer.EveryRule;
import org.antenna.benchmarks.peer.Han;
import org.antenna.benchmarks.peer.LucenePeer;
import org.antenna.benchmarks.peer.OurIndex;
import org.antenna.contracts.Criterion;
import org.antenna.contracts.Rule;
import org.antenna.matching.ReportFacts;
import org.antenna.matching.RuleCheck;
import org.antenna.matching.RuleProblem;
import org.antenna.matching.Vocabulary;
import org.antenna.matching.index.RuleIndex;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;

class SameSemanticsTest {
    private static final Vocabulary VOCABULARY = new Vocabulary(
            Map.of("sport.winter", "sport", "city.smart", "city"),
            Map.of("NORDIC", Set.of("NO", "SE"), "ASEAN", Set.of("TH")));

    /** Set {@code -Dantenna.test.seed} to replay a run. */
    private final long seed = Long.getLong("antenna.test.seed", System.nanoTime());

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(seed);

    @Test
    void lucene_monitor_over_the_canonical_tokens_finds_what_the_index_finds() {
        System.out.println("SameSemanticsTest seed " + seed);
        RoughGround ground = new RoughGround(random);
        List<RuleIndex.Entry> entries = IntStream.range(0, 1_000)
                .mapToObj(number -> new RuleIndex.Entry(new UUID(0, number), ground.wish()))
                .toList();
        List<ReportFacts> sample = Stream.generate(ground::report).limit(100).toList();
        OurIndex ours = new OurIndex(VOCABULARY);
        List<Engine> peers = List.of(
                new LucenePeer(VOCABULARY, sample, Han.PAIRS),
                new LucenePeer(VOCABULARY, sample, Han.SINGLE),
                new CompiledScan(VOCABULARY),
                new EveryRule(VOCABULARY));
        ours.load(entries);
        peers.forEach(peer -> peer.load(entries));

        List<Integer> found = new ArrayList<>();
        for (int left = 60; left > 0; left--) {
            ReportFacts report = ground.report();
            Set<UUID> expected = ours.found(report);
            found.add(expected.size());
            for (Engine peer : peers) {
                assertThat(peer.found(report))
                        .as("seed %d, %s on %s", seed, peer, report.text().canonical())
                        .isEqualTo(expected);
            }
        }

        peers.forEach(Engine::close);
        assertThat(found.stream().mapToInt(Integer::intValue).average().orElse(0))
                .isBetween(30.0, 500.0);
    }

    @Test
    void a_rule_that_only_excludes_is_refused_by_us_and_found_by_no_report_in_lucene() throws IOException {
        Rule rule = new Rule(List.of(), List.of(), List.of(topics(List.of("sport"))));
        BooleanQuery query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term("topic", "sport")), Occur.MUST_NOT)
                .build();
        Document report = new Document();
        report.add(new StringField("topic", "city", Field.Store.NO));

        try (Monitor monitor = new Monitor(new KeywordAnalyzer())) {
            monitor.register(new MonitorQuery("excludes", query));

            assertThat(monitor.match(report, QueryMatch.SIMPLE_MATCHER).getMatchCount())
                    .isZero();
        }
        assertThat(RuleCheck.problems(rule)).extracting(RuleProblem::code).containsExactly("rule-only-excludes");
    }

    private static Criterion topics(List<String> codes) {
        return new Criterion(codes, List.of(), List.of(), List.of(), List.of(), null);
    }
}
