package org.antenna.benchmarks.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.antenna.matching.ReportFacts;
import org.antenna.matching.Vocabulary;
import org.antenna.matching.index.RuleIndex;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.IndexSearcher;

/**
 * Lucene Monitor as fast as we know to make it: no query cache, terms chosen by how rare they are in reports, two passes
 * of the presearcher, one report at a time, registration in batches.
 */
public final class LucenePeer implements Engine {
    private static final int BATCH = 5_000;
    private static final int PASSES = 2;

    private final LuceneDocuments documents;
    private final LuceneQueries queries;
    private final Monitor monitor;
    private final LongAdder evaluated = new LongAdder();

    /** @param sample reports that show which terms are rare */
    public LucenePeer(Vocabulary vocabulary, List<ReportFacts> sample, Han han) {
        IndexSearcher.setDefaultQueryCache(null);
        documents = new LuceneDocuments(vocabulary, han);
        queries = new LuceneQueries(han);
        try {
            monitor = new Monitor(
                    new KeywordAnalyzer(),
                    new MultipassTermFilteredPresearcher(
                            PASSES, 0, RareTerms.in(sample, documents), List.of(), Set.of()),
                    new MonitorConfiguration().setQueryUpdateBufferSize(BATCH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void load(List<RuleIndex.Entry> entries) {
        for (int from = 0; from < entries.size(); from += BATCH) {
            register(entries.subList(from, Math.min(entries.size(), from + BATCH)));
        }
    }

    @Override
    public void put(RuleIndex.Entry entry) {
        register(List.of(entry));
    }

    @Override
    public int count(ReportFacts report) {
        MatchingQueries<QueryMatch> matches = match(report);
        evaluated.add(matches.getQueriesRun());
        return matches.getMatchCount();
    }

    @Override
    public Set<UUID> found(ReportFacts report) {
        return match(report).getMatches().stream()
                .map(match -> UUID.fromString(match.getQueryId()))
                .collect(Collectors.toSet());
    }

    @Override
    public long candidates() {
        return evaluated.sum();
    }

    @Override
    public void close() {
        try {
            monitor.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MatchingQueries<QueryMatch> match(ReportFacts report) {
        try {
            MatchingQueries<QueryMatch> matches = monitor.match(documents.of(report), QueryMatch.SIMPLE_MATCHER);
            if (!matches.getErrors().isEmpty()) {
                throw new IllegalStateException("Lucene Monitor failed on " + matches.getErrors());
            }
            return matches;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void register(List<RuleIndex.Entry> entries) {
        List<MonitorQuery> registered = new ArrayList<>(entries.size());
        entries.forEach(entry -> registered.add(new MonitorQuery(entry.id().toString(), queries.of(entry.wish()))));
        try {
            monitor.register(registered);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
