package org.antenna.benchmarks.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antenna.matching.ReportFacts;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.TermWeightor;
import org.apache.lucene.util.BytesRef;

/** Tells Lucene's presearcher under which term of a query to file it: the rarer in reports, the better. */
final class RareTerms {
    private RareTerms() {}

    static TermWeightor in(List<ReportFacts> sample, LuceneDocuments documents) {
        Map<Term, Integer> frequencies = new HashMap<>();
        sample.forEach(report -> terms(documents, report).forEach(term -> frequencies.merge(term, 1, Integer::sum)));
        double all = sample.size() + 2.0;
        return term -> -Math.log((frequencies.getOrDefault(term, 0) + 1) / all);
    }

    private static Set<Term> terms(LuceneDocuments documents, ReportFacts report) {
        Set<Term> terms = new HashSet<>();
        try (Analyzer analyzer = new KeywordAnalyzer()) {
            for (IndexableField field : documents.of(report)) {
                try (TokenStream tokens = field.tokenStream(analyzer, null)) {
                    TermToBytesRefAttribute bytes = tokens.addAttribute(TermToBytesRefAttribute.class);
                    tokens.reset();
                    while (tokens.incrementToken()) {
                        terms.add(new Term(field.name(), BytesRef.deepCopyOf(bytes.getBytesRef())));
                    }
                    tokens.end();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
