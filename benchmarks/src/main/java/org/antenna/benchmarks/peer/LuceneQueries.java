package org.antenna.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antenna.benchmarks.peer.CanonicalTokens.Token;
import org.antenna.contracts.Criterion;
import org.antenna.contracts.Rule;
import org.antenna.matching.Wish;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Wishes as Lucene asks them. */
record LuceneQueries(Han han) {
    static final String TEXT = "text";

    Query of(Wish wish) {
        return switch (wish) {
            case Wish.OfSeries series -> new TermQuery(new Term("series", series.code()));
            case Wish.OfRule rule -> of(rule.rule());
        };
    }

    private Query of(Rule rule) {
        if (rule.stemming()) {
            throw new UnsupportedOperationException("this peer has no field for stems");
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        rule.allOf().forEach(criterion -> all.add(of(criterion), Occur.FILTER));
        if (!rule.anyOf().isEmpty()) {
            all.add(any(rule.anyOf().stream().map(this::of).toList()), Occur.FILTER);
        }
        rule.noneOf().forEach(criterion -> all.add(of(criterion), Occur.MUST_NOT));
        return all.build();
    }

    private Query of(Criterion criterion) {
        List<Query> any = new ArrayList<>();
        codes("topic", criterion.topics(), any);
        codes("country", criterion.countries(), any);
        codes("group", criterion.countryGroups(), any);
        codes("mission", criterion.missions(), any);
        codes(
                "language",
                criterion.languages().stream()
                        .map(language -> language.toLowerCase(Locale.ROOT))
                        .toList(),
                any);
        String text = criterion.text();
        if (text != null) {
            any.add(of(org.antenna.text.Query.parse(text)));
        }
        return any(any);
    }

    private static void codes(String field, List<String> codes, List<Query> any) {
        codes.forEach(code -> any.add(new TermQuery(new Term(field, code))));
    }

    private Query of(org.antenna.text.Query query) {
        return switch (query) {
            case org.antenna.text.Query.Term term -> phrase(CanonicalTokens.of(term.canonical()));
            case org.antenna.text.Query.AllOf all -> all(all.parts());
            case org.antenna.text.Query.AnyOf any ->
                any(any.parts().stream().map(this::of).toList());
            case org.antenna.text.Query.Not not -> all(List.of(not));
        };
    }

    /** Lucene finds nothing by exclusion alone; it must be told what to exclude from. */
    private Query all(List<org.antenna.text.Query> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean positive = false;
        for (org.antenna.text.Query part : parts) {
            if (part instanceof org.antenna.text.Query.Not not) {
                all.add(of(not.part()), Occur.MUST_NOT);
            } else {
                all.add(of(part), Occur.FILTER);
                positive = true;
            }
        }
        return positive
                ? all.build()
                : all.add(new MatchAllDocsQuery(), Occur.FILTER).build();
    }

    private static Query any(List<Query> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        parts.forEach(part -> any.add(part, Occur.SHOULD));
        return any.build();
    }

    /** Pairs need not overlap to fix every character of a run: every second one and the last will do. */
    private Query phrase(List<Token> tokens) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        int at = 0;
        while (at < tokens.size()) {
            boolean pair = han == Han.PAIRS && LuceneTokens.isPair(tokens, at);
            boolean endOfRun = han == Han.PAIRS && !pair && at > 0 && LuceneTokens.isPair(tokens, at - 1);
            int from = endOfRun ? at - 1 : at;
            String text = tokens.get(from).text();
            phrase.add(
                    new Term(
                            TEXT, pair || endOfRun ? text + tokens.get(from + 1).text() : text),
                    from);
            at += pair ? 2 : 1;
        }
        PhraseQuery built = phrase.build();
        return built.getTerms().length == 1 ? new TermQuery(built.getTerms()[0]) : built;
    }
}
