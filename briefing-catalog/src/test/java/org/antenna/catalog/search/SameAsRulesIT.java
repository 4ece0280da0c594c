package org.antenna.catalog.search;

import static org.antenna.catalog.Catalogue.desk;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.antenna.catalog.CatalogTestCase;
import org.antenna.catalog.reader.Reader;
import org.antenna.catalog.search.hits.Key;
import org.antenna.contracts.Criterion;
import org.antenna.contracts.Rendition;
import org.antenna.contracts.Rule;
import org.antenna.matching.CompiledRule;
import org.antenna.matching.ReportFacts;
import org.antenna.matching.RuleCheck;
import org.antenna.matching.RuleProblem;
import org.antenna.matching.Vocabulary;
import org.antenna.matching.Wish;
import org.antenna.text.Query;
import org.antenna.text.Text;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What a search finds is what a rule of the same text would match, over what people wrote. */
@QuarkusTest
class SameAsRulesIT extends CatalogTestCase {
    private static final String MISSION = "embassy-corpus";
    private static final int QUERIES = 1_200;

    /** Set {@code -Dantenna.test.seed} to replay a run. */
    private final long seed = Long.getLong("antenna.test.seed", System.nanoTime());

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(seed);

    @Inject
    Jdbi jdbi;

    @Inject
    Filing filing;

    @Inject
    SearchIndex index;

    @Inject
    Topicality topicality;

    @Test
    void a_search_finds_exactly_what_a_rule_with_the_same_text_matches() {
        Map<UUID, ReportFacts> reports = released(CorpusReports.read());
        List<String> texts =
                reports.values().stream().map(facts -> facts.text().canonical()).toList();
        RandomQueries queries = new RandomQueries(random, texts);
        int refused = 0;
        int found = 0;
        int phrases = 0;
        for (int number = 0; number < QUERIES; number++) {
            String query = queries.next();
            boolean stemming = random.nextInt(3) == 0;
            Rule rule = new Rule(List.of(text(query)), List.of(), List.of(), stemming);
            List<RuleProblem> problems = RuleCheck.problems(rule);
            String which = "seed %d, query %d: %s, stemming %b".formatted(seed, number, query, stemming);
            if (problems.isEmpty()) {
                Set<UUID> expected = matched(CompiledRule.compile(new Wish.OfRule(rule)), reports);
                assertThat(found(query, stemming)).as(which).isEqualTo(expected);
                found += expected.size();
                phrases += expected.isEmpty() ? 0 : 1;
            } else {
                Response answer = desk().queryParam("q", query)
                        .queryParam("stemming", stemming)
                        .get("/search");
                assertThat(answer.statusCode()).as(which).isEqualTo(400);
                assertThat(answer.jsonPath().getString("errors[0].field")).isEqualTo("q");
                assertThat(answer.jsonPath().getString("errors[0].code"))
                        .isEqualTo(problems.getFirst().code());
                refused++;
            }
        }
        System.out.printf(
                "SameAsRulesIT seed %d: %d reports, %d queries, %d refused, %d with hits, %d hits%n",
                seed, reports.size(), QUERIES, refused, phrases, found);
        assertThat(phrases).isGreaterThan(QUERIES / 3);
        assertThat(refused).isBetween(20, QUERIES / 4);
    }

    /** All pages. */
    private Set<UUID> found(String query, boolean stemming) {
        Query text = Query.parse(query, stemming);
        boolean byDate = text.wanted().size() % 2 == 0;
        Set<UUID> found = new HashSet<>();
        int hits = 0;
        SearchPage.Count count = null;
        Key after = null;
        do {
            Question.Sort sort = byDate ? Question.Sort.DATE : Question.Sort.RELEVANCE;
            Part page = part(new Question(text, null, null, MISSION, null, null, null, null, sort, 200, after));
            count = count == null ? page.count() : count;
            found.addAll(page.found().ids());
            hits += page.found().ids().size();
            after = page.found().last();
        } while (after != null);
        assertThat(found).as("each once").hasSize(hits);
        if (count.atLeast()) {
            assertThat(count.hits()).isLessThanOrEqualTo(hits);
        } else {
            assertThat(count.hits()).isEqualTo(hits);
        }
        return found;
    }

    private record Part(Finding.Found found, SearchPage.Count count) {}

    private Part part(Question question) {
        Asked asked = Asked.of(question, new Reader(true, null, null), topicality.tree());
        return index.atOneMoment(moment -> {
            Finding finding = new Finding(asked, moment);
            return new Part(finding.found(), finding.count());
        });
    }

    private static Criterion text(String query) {
        return new Criterion(List.of(), List.of(), List.of(), List.of(), List.of(), query);
    }

    private static Set<UUID> matched(CompiledRule rule, Map<UUID, ReportFacts> reports) {
        Set<UUID> matched = new HashSet<>();
        reports.forEach((id, facts) -> {
            if (rule.match(facts, Vocabulary.EMPTY).isPresent()) {
                matched.add(id);
            }
        });
        return matched;
    }

    /** Some in a merged segment, some in a small one, some waiting. */
    private Map<UUID, ReportFacts> released(CorpusReports corpus) {
        Map<UUID, ReportFacts> reports = new HashMap<>();
        int third = corpus.english().size() / 3;
        for (int part = 0; part < 3; part++) {
            int from = part * third;
            int to = part == 2 ? corpus.english().size() : from + third;
            QuarkusTransaction.requiringNew()
                    .run(() -> jdbi.useHandle(db -> {
                        db.execute(
                                "insert into mission (code, version, kind, host_countries, city, name_zh, name_en, languages, abilities)"
                                        + " values (?, 1, 'EMBASSY', '{NO}', 'City', '使馆', 'Embassy', '{en}', '{}') on conflict do nothing",
                                MISSION);
                        for (int number = from; number < to; number++) {
                            List<Rendition> renditions = corpus.renditions(number, random);
                            reports.put(insert(db, number, renditions), facts(renditions));
                        }
                    }));
            if (part == 0) {
                filing.file(third / 2);
                filing.file(10_000);
                filing.merge(filing.standing().segments().stream()
                        .map(Filing.Segment::id)
                        .toList());
            }
            if (part == 1) {
                filing.file(10_000);
            }
        }
        return reports;
    }

    private static ReportFacts facts(List<Rendition> renditions) {
        List<String> parts = new ArrayList<>();
        renditions.forEach(one -> parts.addAll(List.of(one.title(), one.summary(), one.body())));
        return new ReportFacts(null, List.of(), List.of(), MISSION, List.of(), Text.of(parts.toArray(String[]::new)));
    }

    private static UUID insert(Handle db, int number, List<Rendition> renditions) {
        UUID id = new UUID(0x7000L + number, 0x8000_0000_0000_0000L | number);
        db.execute("insert into report (id, mission, revision, created_at) values (?, ?, 1, now())", id, MISSION);
        db.execute("""
                insert into report_version (report_id, version, kind, state, author, topics, about, handling, audience_classes,
                    audience_regions, audience_organisations, sources, changed_at, published_at, released_by, released_at, notifies)
                values (?, 1, 'FIRST', 'RELEASED', 'a', '{sport}', '{NO}', 'CLEAR', '{}', '{}', '{}', '{}', now(),
                    timestamptz '2026-01-01' + ? * interval '1 hour', 'a', now(), false)
                """, id, number % 500);
        for (Rendition one : renditions) {
            db.execute(
                    "insert into rendition (report_id, version, language, title, summary, body) values (?, 1, ?, ?, ?, ?)",
                    id,
                    one.language(),
                    one.title(),
                    one.summary(),
                    one.body());
        }
        return id;
    }
}
