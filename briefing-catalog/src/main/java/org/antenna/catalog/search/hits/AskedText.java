package org.antenna.catalog.search.hits;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.antenna.catalog.search.segment.Section;
import org.antenna.text.Lexemes;
import org.antenna.text.NeededLexemes;
import org.antenna.text.Query;
import org.antenna.text.Text;

/**
 * A query made ready to be asked of sections. A term that is one lexeme is where the lexeme is; of a longer one the
 * lexemes say only where it may be, and so under NOT where it may be missing.
 */
public final class AskedText {
    /** As powers of two. */
    private static final int IN_TITLE = 2;

    private static final int IN_SUMMARY = 1;
    private static final int ANYWHERE = 0;
    private static final int MOST = (1 << IN_TITLE) + (1 << IN_SUMMARY) + (1 << ANYWHERE);

    private final Query query;
    private final Map<Query.Term, Needed> needed = new HashMap<>();
    private final List<Query.Term> wanted;

    private record Needed(List<String> lexemes, boolean exact) {}

    public AskedText(Query query) {
        this.query = query;
        this.wanted = query.wanted().stream().distinct().toList();
        read(query);
    }

    public Query query() {
        return query;
    }

    public Set<String> lexemes() {
        Set<String> lexemes = new HashSet<>();
        needed.values().forEach(one -> lexemes.addAll(one.lexemes()));
        return lexemes;
    }

    /** Whether the index decides alone. */
    public boolean isExact() {
        return needed.values().stream().allMatch(Needed::exact);
    }

    public boolean matches(Text text) {
        return query.matches(text);
    }

    public Selection select(Section section) {
        return select(query, section);
    }

    /**
     * The scores of a section: for each word or phrase asked for, 4 when its lexemes are in titles, 2 when in summaries and 1
     * when anywhere, added up.
     */
    public Scores scores(Section section) {
        Scores scores = new Scores();
        for (Query.Term term : wanted) {
            List<String> lexemes = needed(term).lexemes();
            scores.add(all(lexemes, section.postings()::titled), IN_TITLE);
            scores.add(all(lexemes, section.postings()::summarised), IN_SUMMARY);
            scores.add(all(lexemes, section.postings()::having), ANYWHERE);
        }
        return scores;
    }

    /** The highest score there can be; at least 1. */
    public int perfect() {
        return Math.max(1, MOST * wanted.size());
    }

    private Selection select(Query part, Section section) {
        return switch (part) {
            case Query.Term term -> select(needed(term), section);
            case Query.AllOf all -> {
                Iterator<Query> parts = all.parts().iterator();
                Selection selection = select(parts.next(), section);
                while (parts.hasNext()) {
                    selection = selection.and(select(parts.next(), section));
                }
                yield selection;
            }
            case Query.AnyOf any -> {
                Iterator<Query> parts = any.parts().iterator();
                Selection selection = select(parts.next(), section);
                while (parts.hasNext()) {
                    selection = selection.or(select(parts.next(), section));
                }
                yield selection;
            }
            case Query.Not not ->
                select(not.part(), section).not(section.columns().size());
        };
    }

    private static Selection select(Needed needed, Section section) {
        BitSet all = all(needed.lexemes(), section.postings()::having);
        return needed.exact() ? Selection.exactly(all) : new Selection(new BitSet(), all);
    }

    private static BitSet all(List<String> lexemes, Function<String, BitSet> having) {
        BitSet all = having.apply(lexemes.getFirst());
        for (int at = 1; at < lexemes.size() && !all.isEmpty(); at++) {
            all.and(having.apply(lexemes.get(at)));
        }
        return all;
    }

    private void read(Query part) {
        switch (part) {
            case Query.Term term -> needed.computeIfAbsent(term, AskedText::neededFor);
            case Query.AllOf all -> all.parts().forEach(this::read);
            case Query.AnyOf any -> any.parts().forEach(this::read);
            case Query.Not not -> read(not.part());
        }
    }

    private Needed needed(Query.Term term) {
        return needed.computeIfAbsent(term, AskedText::neededFor);
    }

    private static Needed neededFor(Query.Term term) {
        return switch (NeededLexemes.of(term)) {
            case NeededLexemes.One one -> new Needed(List.of(one.lexeme()), same(one.lexeme(), term));
            case NeededLexemes.AllOf all ->
                new Needed(
                        all.parts().stream()
                                .map(NeededLexemes.One.class::cast)
                                .map(NeededLexemes.One::lexeme)
                                .toList(),
                        false);
            case NeededLexemes.AnyOf any -> throw new IllegalStateException("a term needs all of its lexemes");
            case NeededLexemes.Nothing nothing -> throw new IllegalStateException("a term has a lexeme");
        };
    }

    /** A phrase that repeats one lexeme, and a word so long that it was cut, need it and are more. */
    private static boolean same(String lexeme, Query.Term term) {
        return lexeme.equals(term.canonical()) || term.stemmed() && lexeme.equals(Lexemes.STEM + term.canonical());
    }
}
